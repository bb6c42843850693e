package uk.waymark.engine.review;

/** Whether somebody who was invited gave advice before the meeting. */
public enum Advice {
    NOT_KNOWN("Not asked yet"),
    RECEIVED("Received"),
    NOTHING_TO_ADD("Has nothing to add"),
    NONE("Asked, and nothing came");

    private final String title;

    Advice(String title) {
        this.title = title;
    }

    /** The same in words. */
    public String title() {
        return title;
    }
}
