package uk.waymark.engine.review;

/** Whether somebody who was invited took part in the meeting. */
public enum Attendance {
    NOT_KNOWN("Not known"),
    CAME("Came, in person or by video"),
    WROTE("Wrote instead of coming"),
    NEITHER("Did neither");

    private final String title;

    Attendance(String title) {
        this.title = title;
    }

    /** The same in words. */
    public String title() {
        return title;
    }

    /** Whether the person took part, in the room or in writing. */
    public boolean tookPart() {
        return this == CAME || this == WROTE;
    }
}
