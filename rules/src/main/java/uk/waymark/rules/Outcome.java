package uk.waymark.rules;

/** What a rule found out about a child: the answer that it advises, which a person may overrule. */
public enum Outcome {
    /** It is in place, or the legal test looks met. */
    MET,
    /** Part of it is in place. */
    PARTIAL,
    /** It is not in place. */
    MISSING,
    /** Nobody has recorded it either way; a task to find out, never a failure. */
    NOT_KNOWN,
    /** This route does not seem to be the right one; a person checks and says which one is. */
    NOT_MET,
    /** The law leaves it to a person's judgement. */
    NEEDS_JUDGEMENT
}
