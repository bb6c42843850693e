package uk.waymark.engine.review;

/** What an authority may decide after a review. Source: SEND Regulations 2014, regulation 20(10). */
public enum ReviewDecision {
    MAINTAIN("Keep the plan as it is"),
    AMEND("Change the plan"),
    CEASE("End the plan");

    private final String title;

    ReviewDecision(String title) {
        this.title = title;
    }

    /** The same in words. */
    public String title() {
        return title;
    }
}
