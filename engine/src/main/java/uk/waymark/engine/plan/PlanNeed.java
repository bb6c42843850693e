package uk.waymark.engine.plan;

/** What the authority may decide after an assessment. Source: Children and Families Act 2014, s.37. */
public enum PlanNeed {
    NEEDED("Yes, a plan is necessary"),
    NOT_NEEDED("No plan, but other help");

    /** The kind under which the decision is kept. */
    public static final String KIND = "PLAN";

    private final String title;

    PlanNeed(String title) {
        this.title = title;
    }

    /** The answer in plain words. */
    public String title() {
        return title;
    }
}
