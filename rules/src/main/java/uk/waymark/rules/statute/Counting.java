package uk.waymark.rules.statute;

/** How a time limit is counted from its starting day. */
public enum Counting {
    /** "Within N of": readers differ on whether the starting day counts, see {@link DayCount}. */
    WITHIN,
    /** "Beginning with the day": the starting day is always day 1. */
    BEGINNING_WITH,
    /** "N after": ends on the corresponding day, whichever way days are counted. */
    AFTER,
    /** "At least N before": counts back from the starting day, for example a meeting. */
    BEFORE
}
