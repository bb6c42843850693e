package uk.waymark.engine.review;

/** The grounds on which a plan may end. Sources: Children and Families Act 2014, s.45; SEND Regulations 2014, regs 29-31. */
public enum CeaseGround {
    NOT_NECESSARY("The special provision of a plan is no longer needed"),
    MOVED_AWAY("The family has moved to another area, which takes the plan over"),
    PAID_EMPLOYMENT("Has started paid work that is not an apprenticeship"),
    HIGHER_EDUCATION("Has started higher education"),
    LEFT_FOR_GOOD("Is 18 or older, has left and does not wish to return, after a review"),
    REACHED_25("Is 25, and the school year is over");

    private final String title;

    CeaseGround(String title) {
        this.title = title;
    }

    /** The same in words. */
    public String title() {
        return title;
    }

    /** Whether a plan may end on this ground before the eighteenth birthday. */
    boolean beforeEighteen() {
        return this == NOT_NECESSARY || this == MOVED_AWAY;
    }
}
