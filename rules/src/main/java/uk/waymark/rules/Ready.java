package uk.waymark.rules;

/** Whether something that a child may need at home is ready. */
public enum Ready {
    YES,
    NO,
    /** Somebody who knows the child has said that this child does not need it. */
    NOT_NEEDED,
    NOT_KNOWN;

    /** What this means for going home. */
    public Outcome inPlace() {
        return switch (this) {
            case YES, NOT_NEEDED -> Outcome.MET;
            case NO -> Outcome.MISSING;
            case NOT_KNOWN -> Outcome.NOT_KNOWN;
        };
    }
}
