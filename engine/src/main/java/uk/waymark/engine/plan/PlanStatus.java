package uk.waymark.engine.plan;

/** How far a version of a plan has come. */
public enum PlanStatus {
    DRAFT("Being written"),
    SENT("Draft, sent to the family"),
    FINAL("Final plan");

    private final String title;

    PlanStatus(String title) {
        this.title = title;
    }

    /** The status in plain words. */
    public String title() {
        return title;
    }
}
