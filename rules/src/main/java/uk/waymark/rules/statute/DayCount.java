package uk.waymark.rules.statute;

/** Whether the day of receipt counts: areas differ, so warnings use the strict reading and breaches the lenient one. */
public enum DayCount {
    /** The day of receipt is day 1: six weeks end on the 41st day after it. */
    STRICT,
    /** The day after receipt is day 1: six weeks end on the 42nd day after it. */
    LENIENT
}
