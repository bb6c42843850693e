package uk.waymark.engine.transition;

/** What somebody did about telling adult continuing healthcare: told it, or wrote down why this is not needed. */
public enum AdultCareWord {
    TOLD("Told"),
    NOT_NEEDED("Not needed");

    private final String title;

    AdultCareWord(String title) {
        this.title = title;
    }

    /** The same in plain words. */
    public String title() {
        return title;
    }
}
