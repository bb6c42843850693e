package uk.waymark.engine.clock;

/**
 * Why the law excuses a late step: regulations 5(4), 8(2), 10(4), 13(3) and 27(3) of the SEND
 * Regulations 2014.
 *
 * <p>Staff shortage, panel dates, arguments about money and bank holidays are no grounds.
 */
public enum LateGround {
    /** Advice was asked of a school or college around a closure of at least four weeks. */
    SCHOOL_CLOSED(28),
    /** The same for an early years provider. */
    EARLY_YEARS_CLOSED(28),
    /** Exceptional personal circumstances of the child, a parent or the young person. */
    EXCEPTIONAL_CIRCUMSTANCES(0),
    /** The child, a parent or the young person was out of the area for at least four weeks. */
    ABSENT_FROM_AREA(28),
    /** An appointment for an examination or test by the body that gives advice was missed. */
    MISSED_APPOINTMENT(0);

    private final int days;

    LateGround(int days) {
        this.days = days;
    }

    /** The least number of days in a row, first and last included, for which the ground must have lasted; 0 for any. */
    public int leastDays() {
        return days;
    }
}
