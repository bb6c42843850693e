package uk.waymark.engine.continuingcare;

/** What was decided about continuing care, at first or at a review. */
public enum CareOutcome {
    AGREED("Continuing care is agreed, or goes on"),
    NOT_AGREED("No continuing care, or it ends");

    private final String title;

    CareOutcome(String title) {
        this.title = title;
    }

    /** The outcome in words. */
    public String title() {
        return title;
    }
}
