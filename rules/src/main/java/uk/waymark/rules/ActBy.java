package uk.waymark.rules;

/**
 * By when somebody should act on a finding, counted from the moment it was made.
 *
 * @param amount how many of the unit; 0 when there is no limit
 * @param unit hours, working days, calendar days, weeks, or no limit
 */
public record ActBy(int amount, Limit unit) {
    /** Nobody is asked to act by a date. */
    public static final ActBy NO_LIMIT = new ActBy(0, Limit.NONE);
}
