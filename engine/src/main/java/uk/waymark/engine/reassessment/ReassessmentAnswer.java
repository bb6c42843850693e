package uk.waymark.engine.reassessment;

/** What the authority may decide on a request to assess again. Source: SEND Regulations 2014, regulations 24-25. */
public enum ReassessmentAnswer {
    ASSESS_AGAIN("Yes, we will assess again"),
    NOT_AGAIN("No, not now");

    /** The kind under which the decision is kept. */
    public static final String KIND = "REASSESSMENT";

    private final String title;

    ReassessmentAnswer(String title) {
        this.title = title;
    }

    /** The answer in plain words. */
    public String title() {
        return title;
    }
}
