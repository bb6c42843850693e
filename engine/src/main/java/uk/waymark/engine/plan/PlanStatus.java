package uk.waymark.engine.plan;

/** How far a version of a plan has come. */
public enum PlanStatus {
    DRAFT("Being written"),
    SENT("Draft, sent to the family"),
    FINAL("Final plan"),
    /** It was in force until the authority ended it; a new plan needs a new assessment. */
    CEASED("Plan that has ended"),
    /** Changes that were written and then not made. */
    WITHDRAWN("Changes that were not made");

    private final String title;

    PlanStatus(String title) {
        this.title = title;
    }

    /** The status in plain words. */
    public String title() {
        return title;
    }
}
