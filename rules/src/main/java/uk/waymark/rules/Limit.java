package uk.waymark.rules;

/** The unit in which a finding says by when somebody should act. */
public enum Limit {
    HOURS,
    WORKING_DAYS,
    CALENDAR_DAYS,
    WEEKS,
    /** No time limit: at the next review. */
    NONE
}
