package uk.waymark.engine.nextsetting;

/** Why a move that was written down does not count any more. */
public enum NotMoving {
    MISTAKE("It was written down by mistake"),
    STAYS("The child stays where they are"),
    OTHER_DAY("It is on another day, which is written down anew");

    private final String title;

    NotMoving(String title) {
        this.title = title;
    }

    /** The reason in plain words. */
    public String title() {
        return title;
    }
}
