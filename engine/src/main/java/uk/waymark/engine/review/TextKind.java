package uk.waymark.engine.review;

/** What is written in the course of a review. */
public enum TextKind {
    ARRANGEMENTS("What people need to come and join"),
    FAMILY_VIEWS("What the family says"),
    CHILD_VIEWS("What the child or young person says"),
    PAPERS("What the advice says"),
    PROGRESS("Progress towards each outcome"),
    NOTES("What was said at the meeting"),
    ADULTHOOD("Preparing for adulthood"),
    REPORT("The report"),
    DIFFERENCES("Where people saw it differently"),
    REASONS("Reasons for the decision"),
    AMENDMENTS("The proposed changes"),
    COMMENTS("What the family says about the changes"),
    OUTCOME("What became of the changes, and why");

    private final String title;

    TextKind(String title) {
        this.title = title;
    }

    /** The same in words. */
    public String title() {
        return title;
    }
}
