package uk.waymark.engine.plan;

/** To whom the law sends a final plan. Source: SEND Regulations 2014, regulation 13(2). */
public enum Recipient {
    FAMILY("The family"),
    SETTING("The school, college or other setting"),
    ICB("The integrated care board");

    private final String title;

    Recipient(String title) {
        this.title = title;
    }

    /** The recipient in plain words. */
    public String title() {
        return title;
    }
}
