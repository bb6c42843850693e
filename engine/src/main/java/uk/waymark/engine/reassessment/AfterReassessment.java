package uk.waymark.engine.reassessment;

/** What becomes of a plan once needs were assessed again. Source: SEND Regulations 2014, regulation 27. */
public enum AfterReassessment {
    NEW_EDITION("Write a new edition of the plan"),
    KEEP("Keep the plan as it is");

    /** The kind under which the decision is kept. */
    public static final String KIND = "AFTER_REASSESSMENT";

    private final String title;

    AfterReassessment(String title) {
        this.title = title;
    }

    /** The answer in plain words. */
    public String title() {
        return title;
    }
}
