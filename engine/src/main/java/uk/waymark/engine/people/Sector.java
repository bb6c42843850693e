package uk.waymark.engine.people;

/** The sectors that work together around a child. */
public enum Sector {
    EDUCATION,
    HEALTH,
    SOCIAL_CARE,
    HOSPICE,
    VOLUNTARY,
    LOCAL_AUTHORITY,
    FAMILY
}
