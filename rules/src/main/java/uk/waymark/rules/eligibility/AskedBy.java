package uk.waymark.rules.eligibility;

/**
 * Who asks for a child to be assessed. Only a parent, a young person or a setting can make a request in law; others bring the
 * child to the local authority's attention (Children and Families Act 2014, sections 24 and 36(1)).
 */
public enum AskedBy {
    PARENT,
    YOUNG_PERSON,
    SETTING,
    HEALTH,
    SOCIAL_CARE,
    OTHER
}
