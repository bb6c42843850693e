package uk.waymark.rules;

/** An answer about a child in which "nobody has told us" is a value of its own and never means no. */
public enum YesNo {
    YES,
    NO,
    NOT_KNOWN;

    /** What this answer means for something that should be there. */
    public Outcome inPlace() {
        return switch (this) {
            case YES -> Outcome.MET;
            case NO -> Outcome.MISSING;
            case NOT_KNOWN -> Outcome.NOT_KNOWN;
        };
    }
}
