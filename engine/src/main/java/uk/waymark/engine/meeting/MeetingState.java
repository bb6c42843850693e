package uk.waymark.engine.meeting;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED("Planned"),
    HELD("Held"),
    CANCELLED("Called off");

    private final String title;

    MeetingState(String title) {
        this.title = title;
    }

    /** The state in plain words. */
    public String title() {
        return title;
    }
}
