package uk.waymark.engine.review;

/** How it stands with an appeal against the end of a plan. Source: SEND Regulations 2014, regulation 31. */
public enum Appeal {
    NONE("Nobody has appealed, and the time for it is over"),
    PENDING("An appeal or mediation is going on"),
    PLAN_STAYS("The plan stays: the appeal was won, or we have changed our mind");

    private final String title;

    Appeal(String title) {
        this.title = title;
    }

    /** The same in words. */
    public String title() {
        return title;
    }
}
