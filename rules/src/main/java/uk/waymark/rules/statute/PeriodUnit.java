package uk.waymark.rules.statute;

/** The unit of a time limit; only working days depend on weekends and bank holidays. */
public enum PeriodUnit {
    CALENDAR_DAYS,
    WORKING_DAYS,
    WEEKS,
    MONTHS
}
