package uk.waymark.engine.meeting;

/** What became of something that was agreed at a meeting. */
public enum ActionState {
    OPEN("To do"),
    DONE("Done"),
    NOT_DONE("Not done"),
    /** The child has died: nobody is asked for it any more. */
    ENDED("No longer needed");

    private final String title;

    ActionState(String title) {
        this.title = title;
    }

    /** The state in plain words. */
    public String title() {
        return title;
    }
}
