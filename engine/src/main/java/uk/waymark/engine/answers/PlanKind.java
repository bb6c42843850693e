package uk.waymark.engine.answers;

/** Which plan a child has. */
public enum PlanKind {
    CARE_PLAN("A care plan"),
    EHC_PLAN("An education, health and care plan"),
    JOINT_PLAN("One plan for everything"),
    NONE("No plan yet"),
    NOT_KNOWN("Not known");

    private final String title;

    PlanKind(String title) {
        this.title = title;
    }

    /** The plan as people call it. */
    public String title() {
        return title;
    }
}
