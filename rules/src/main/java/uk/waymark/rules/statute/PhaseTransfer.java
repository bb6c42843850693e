package uk.waymark.rules.statute;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A move between phases of education, before which the plan must be reviewed, changed and name the next setting.
 * Source: SEND Regulations 2014, regulation 18(1).
 */
public enum PhaseTransfer {
    /** Into or between schools: before 15 February of the year of the move. */
    BETWEEN_SCHOOLS(MonthDay.of(2, 15)),
    /** From school to a post-16 setting: before 31 March of the year of the move. */
    INTO_POST_16(MonthDay.of(3, 31));

    private final MonthDay before;

    PhaseTransfer(MonthDay before) {
        this.before = before;
    }

    /** The date named in the law, from which the plan is late. */
    public LocalDate lateFrom(int yearOfMove) {
        return before.atYear(yearOfMove);
    }

    /** The last day that is safely before that date. */
    public LocalDate lastSafeDay(int yearOfMove) {
        return lateFrom(yearOfMove).minusDays(1);
    }
}
