package uk.waymark.engine.discharge;

/** Where a child goes who leaves hospital. */
public enum Destination {
    HOME("Home"),
    HOSPICE("To the hospice");

    private final String title;

    Destination(String title) {
        this.title = title;
    }

    /** The place in plain words. */
    public String title() {
        return title;
    }
}
