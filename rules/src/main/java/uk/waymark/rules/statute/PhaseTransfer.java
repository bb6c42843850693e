package uk.waymark.rules.statute;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final int LAST_YEAR_BEFORE_SCHOOL = -1;
    private static final int LAST_PRIMARY_YEAR = 6;
    private static final int LAST_SCHOOL_YEAR = 11;

    /**
     * One move of one child.
     *
     * @param lateFrom the date in the law, before which the plan must name the next setting
     */
    public record Move(PhaseTransfer kind, LocalDate lateFrom) {}

    /**
     * The first move at the usual ages whose date comes after this day: into school, from primary to secondary school, and
     * from school to a post-16 setting. Moves to and from infant, junior and middle schools depend on the school, not on
     * the birth date: people have to say them.
     */
    public static Optional<Move> nextAfter(LocalDate dateOfBirth, LocalDate day) {
        return Stream.of(
                        BETWEEN_SCHOOLS.inYear(dateOfBirth, LAST_YEAR_BEFORE_SCHOOL),
                        BETWEEN_SCHOOLS.inYear(dateOfBirth, LAST_PRIMARY_YEAR),
                        INTO_POST_16.inYear(dateOfBirth, LAST_SCHOOL_YEAR))
                .filter(move -> move.lateFrom().isAfter(day))
                .findFirst();
    }

    private Move inYear(LocalDate dateOfBirth, int nationalCurriculumYear) {
        return new Move(this, lateFrom(SchoolYear.yearOfSummer(dateOfBirth, nationalCurriculumYear)));
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
