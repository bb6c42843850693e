package uk.waymark.engine.referral;

/** Whether somebody has made sure that the child is not known already. */
public enum IdentityCheck {
    /** Nobody known is like this child, or the person who asked has looked at those who are. */
    CHECKED,
    /** A known child may be the same; a caseworker has to look. */
    TO_CHECK,
    /** A caseworker has looked: it is another child. */
    DIFFERENT,
    /** A caseworker has looked: it is the same child, and everything continues in the older file. */
    SAME,
    /** The person who asked recognised a child who is known already. */
    ALREADY_KNOWN
}
