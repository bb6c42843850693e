package uk.waymark.engine.reassessment;

/** How far a new assessment beside a plan is; the first five go on, the others are over. */
public enum ReassessmentState {
    ASKED("Asked for, not decided yet"),
    /** Decided either way; the family is being told. */
    DECIDED("Decided, the family is being told"),
    ASSESSING("Needs are being assessed again"),
    /** A new edition of the plan is written; the plan in force holds until it is sent. */
    WRITING("A new edition of the plan is being written"),
    STAYING("The plan stays as it is, the family is being told"),
    REFUSED("Not assessed again"),
    /** Begun by the authority itself and not pursued. */
    DROPPED("Not pursued"),
    RENEWED("A new edition of the plan was sent"),
    KEPT("The plan stays as it is"),
    /** The child has died, or the plan has ended otherwise. */
    STOPPED("Ended early");

    private final String title;

    ReassessmentState(String title) {
        this.title = title;
    }

    /** The same in words. */
    public String title() {
        return title;
    }

    /** Whether it still goes on. */
    public boolean open() {
        return compareTo(REFUSED) < 0;
    }
}
