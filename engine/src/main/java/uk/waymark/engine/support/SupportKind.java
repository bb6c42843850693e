package uk.waymark.engine.support;

/** Why help was agreed. */
public enum SupportKind {
    /** While the family waits for an answer, an assessment or money. */
    INTERIM("Help while you wait"),
    /** Instead of an assessment: what else there is, and who does it. */
    SIGNPOSTING("Where else to find help");

    private final String title;

    SupportKind(String title) {
        this.title = title;
    }

    /** The kind in the family's words. */
    public String title() {
        return title;
    }
}
