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

    /** Of two answers the one that says more: who came was there, whatever else they did. */
    static Attendance more(Attendance one, Attendance other) {
        if (one == NOT_KNOWN || other == NOT_KNOWN) {
            return one == NOT_KNOWN ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Whether the person took part, in the room or in writing. */
    public boolean tookPart() {
        return this == CAME || this == WROTE;
    }
}
