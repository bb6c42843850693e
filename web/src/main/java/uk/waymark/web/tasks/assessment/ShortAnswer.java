package uk.waymark.web.tasks.assessment;

/** An answer without advice. */
public enum ShortAnswer {
    NOT_KNOWN("We do not know this child"),
    CANNOT("We know the child, and cannot give advice");

    private final String title;

    ShortAnswer(String title) {
        this.title = title;
    }

    /** The answer in words. */
    public String title() {
        return title;
    }
}
