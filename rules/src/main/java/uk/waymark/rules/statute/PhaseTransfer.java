package uk.waymark.rules.statute;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A move to the next setting, before which the plan must be reviewed, changed and name that setting.
 * Source: SEND Regulations 2014, regulation 18.
 */
public enum PhaseTransfer {
    /** Into or between schools: before 15 February of the year of the move. Source: regulation 18(1)(b). */
    BETWEEN_SCHOOLS(MonthDay.of(2, 15), StatutoryPeriod.PHASE_TRANSFER),
    /** From school to a post-16 setting: before 31 March of the year of the move. Source: regulation 18(1)(a). */
    INTO_POST_16(MonthDay.of(3, 31), StatutoryPeriod.PHASE_TRANSFER),
    /** From one post-16 setting to another, at any other time: at least five months before. Source: regulation 18(2). */
    BETWEEN_POST_16(null, StatutoryPeriod.POST_16_MOVE);

    private static final int LAST_YEAR_BEFORE_SCHOOL = -1;
    private static final int LAST_PRIMARY_YEAR = 6;
    private static final int LAST_SCHOOL_YEAR = 11;

    private final @Nullable MonthDay before;
    private final StatutoryPeriod period;

    PhaseTransfer(@Nullable MonthDay before, StatutoryPeriod period) {
        this.before = before;
        this.period = period;
    }

    /**
     * One move of one child.
     *
     * @param lateFrom the day from which the plan is late when it does not name the next setting
     * @param movesOn the first day at the next setting
     */
    public record Move(PhaseTransfer kind, LocalDate lateFrom, LocalDate movesOn) {

        /** The day that the legal period of this move is counted back from. */
        public LocalDate countedFrom() {
            return kind == BETWEEN_POST_16 ? movesOn : lateFrom;
        }

        /** The last day that is in time. */
        public LocalDate lastSafeDay() {
            return lateFrom.minusDays(1);
        }
    }

    /**
     * The moves at the usual ages: into school, from primary to secondary school, and from school to a post-16 setting.
     * Moves to and from infant, junior and middle schools depend on the school, not on the birth date: people have to say
     * them.
     */
    public static List<Move> atUsualAges(LocalDate dateOfBirth) {
        return List.of(
                BETWEEN_SCHOOLS.inYear(dateOfBirth, LAST_YEAR_BEFORE_SCHOOL),
                BETWEEN_SCHOOLS.inYear(dateOfBirth, LAST_PRIMARY_YEAR),
                INTO_POST_16.inYear(dateOfBirth, LAST_SCHOOL_YEAR));
    }

    private Move inYear(LocalDate dateOfBirth, int nationalCurriculumYear) {
        int year = SchoolYear.yearOfSummer(dateOfBirth, nationalCurriculumYear);
        return on(LocalDate.of(year, Month.SEPTEMBER, 1));
    }

    /** A move of this kind on this day; one early in a year, before the date in the law, makes late from its own day. */
    public Move on(LocalDate movesOn) {
        LocalDate lateFrom = before == null ? dayAfterThePeriod(movesOn) : before.atYear(movesOn.getYear());
        return new Move(this, lateFrom.isAfter(movesOn) ? movesOn : lateFrom, movesOn);
    }

    private LocalDate dayAfterThePeriod(LocalDate movesOn) {
        WorkingDays noneIsCounted = new WorkingDays(Set.of());
        return StatutoryPeriods.inForceOn(movesOn)
                .due(period, movesOn, DayCount.LENIENT, noneIsCounted)
                .plusDays(1);
    }

    /** The legal period that ends before such a move. */
    public StatutoryPeriod period() {
        return period;
    }
}
