package uk.waymark.engine.plan;

/** How often provision comes round. */
public enum Every {
    DAY("day"),
    WEEK("week"),
    FORTNIGHT("fortnight"),
    MONTH("month"),
    HALF_TERM("half term"),
    TERM("term"),
    YEAR("year");

    private final String title;

    Every(String title) {
        this.title = title;
    }

    /** The period in plain words. */
    public String title() {
        return title;
    }
}
