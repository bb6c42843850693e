package uk.waymark.engine.answers;

import uk.waymark.rules.YesNo;

/** How far it has come with an advance care plan; only people say so, nothing is ever derived. */
public enum PlanState {
    NOT_OFFERED("It has not been offered yet", YesNo.NO),
    OFFERED("It has been offered", YesNo.YES),
    DECLINED("It was offered, and the family does not want one now", YesNo.YES),
    MADE("There is an advance care plan", YesNo.YES);

    private final String title;
    private final YesNo offered;

    PlanState(String title, YesNo offered) {
        this.title = title;
        this.offered = offered;
    }

    /** The state in words. */
    public String title() {
        return title;
    }

    /** What it means for the foundations: a no from the family is an answer. */
    public YesNo offered() {
        return offered;
    }
}
