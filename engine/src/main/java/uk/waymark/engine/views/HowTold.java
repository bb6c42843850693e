package uk.waymark.engine.views;

/** How somebody told what they think and want; a child who does not speak tells it too. */
public enum HowTold {
    SPOKEN("In words"),
    WRITTEN("In writing"),
    SIGNED("By signing"),
    PICTURES("With pictures, symbols or a device"),
    DRAWN("By drawing or play"),
    SEEN("By how they look, move and react, as those who know them saw it"),
    DOES_NOT_WISH("They do not wish to say anything now"),
    NOT_ASKED("Not asked yet");

    private final String title;

    HowTold(String title) {
        this.title = title;
    }

    /** The way in words. */
    public String title() {
        return title;
    }

    /** Whether something was told. */
    public boolean told() {
        return this != DOES_NOT_WISH && this != NOT_ASKED;
    }
}
