package uk.waymark.engine.review;

/** What a family says about the changes that are proposed to the plan. */
public enum FamilyAnswer {
    AGREES("I agree with the changes"),
    OTHER_CHANGES("I would like something else to change"),
    MEETING("I would like to talk about it with somebody who decides"),
    /** The time for an answer is over. */
    NO_ANSWER("No answer in time");

    private final String title;

    FamilyAnswer(String title) {
        this.title = title;
    }

    /** The answer in the family's words. */
    public String title() {
        return title;
    }
}
