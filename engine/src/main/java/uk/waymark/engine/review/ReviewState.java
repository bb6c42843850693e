package uk.waymark.engine.review;

/** How far a review is; the first six go on, the others are over. */
public enum ReviewState {
    /** Planned; it begins some weeks before its last day. */
    WAITING("Not yet time"),
    INVITED("Meeting arranged"),
    HELD("Meeting held"),
    REPORTED("Report sent"),
    /** The family reads the proposed changes. */
    AMENDING("Changes sent to the family"),
    /** The plan stays in force until the time for an appeal is over. */
    CEASING("Plan ends unless somebody appeals"),
    KEPT("Plan stays as it is"),
    AMENDED("Plan changed"),
    NOT_AMENDED("Plan not changed after all"),
    CEASED("Plan ended"),
    /** The child has died, or the journey ended otherwise. */
    STOPPED("Ended early");

    private final String title;

    ReviewState(String title) {
        this.title = title;
    }

    /** The same in words. */
    public String title() {
        return title;
    }

    /** Whether the review still goes on. */
    public boolean open() {
        return compareTo(KEPT) < 0;
    }
}
