package uk.waymark.engine.panel;

/** What a panel says to the need, before anybody speaks of money. */
public enum NeedOutcome {
    AGREE("Agree"),
    AGREE_IN_PART("Agree in part"),
    REFUSE("Do not agree"),
    DEFER("Put off: something is missing");

    private final String title;

    NeedOutcome(String title) {
        this.title = title;
    }

    /** The outcome in plain words. */
    public String title() {
        return title;
    }

    /** Whether something is to be paid for. */
    public boolean needsMoney() {
        return this == AGREE || this == AGREE_IN_PART;
    }
}
