package uk.waymark.rules;

/** An answer about a child in which "nobody has told us" is a value of its own and never means no. */
public enum YesNo {
    YES,
    NO,
    NOT_KNOWN
}
