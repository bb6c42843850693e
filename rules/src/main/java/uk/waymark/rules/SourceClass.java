package uk.waymark.rules;

/** What kind of authority stands behind a rule, so that good practice is never passed off as law. */
public enum SourceClass {
    LAW,
    GUIDANCE,
    GOOD_PRACTICE,
    LOCAL
}
