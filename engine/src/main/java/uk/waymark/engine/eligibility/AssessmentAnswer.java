package uk.waymark.engine.eligibility;

/** What a person may decide on a request for an EHC needs assessment. */
public enum AssessmentAnswer {
    ASSESS("Yes, we will assess"),
    MORE_INFORMATION("We need to know more first"),
    NOT_ASSESS("No assessment, but other help");

    /** The kind under which the decision is kept. */
    public static final String KIND = "ASSESSMENT";

    private final String title;

    AssessmentAnswer(String title) {
        this.title = title;
    }

    /** The answer in the family's words. */
    public String title() {
        return title;
    }
}
