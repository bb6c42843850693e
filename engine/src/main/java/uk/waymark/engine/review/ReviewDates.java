package uk.waymark.engine.review;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.statute.DayCount;
import uk.waymark.rules.statute.PhaseTransfer.Move;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.StatutoryPeriods;
import uk.waymark.rules.statute.WorkingDays;

/**
 * The dates of one review.
 *
 * @param regularBy the last day on which the family is told the decision where no move is near: a year after the plan or
 *     the last review, sooner under the age of five; of a plan that came from elsewhere the day that was stated there
 * @param completeBy the same, brought forward before a move to the next setting
 * @param move the move before which the changed plan must be there; none in most years
 */
record ReviewDates(
        LocalDate countedFrom,
        LocalDate regularBy,
        LocalDate completeBy,
        boolean underFive,
        @Nullable Move move) {

    private static final int FIVE = 5;

    /** The service's own standard: weeks to arrange, ask for advice, meet and decide. */
    private static final int WEEKS_OF_WORK = 12;

    /**
     * Counted from the plan, or from the last review.
     *
     * @param ahead the moves for which nothing has been done yet, the next date in the law first
     */
    static ReviewDates of(LocalDate born, LocalDate from, LocalDate today, List<Move> ahead) {
        boolean underFive = underFive(born, from);
        LocalDate regular = regular(born, from);
        return new ReviewDates(from, regular, regular, underFive, null).before(ahead, today);
    }

    /**
     * As another system says it: when the last review was is not known, so only the year in the law counts beside the stated
     * day, from the plan at the earliest.
     */
    static ReviewDates stated(LocalDate plan, LocalDate due, LocalDate today, List<Move> ahead) {
        LocalDate yearBefore = due.minusYears(1);
        // Some count the day of the plan as the first day of the year: they state the day before.
        LocalDate from = yearBefore.isBefore(plan.minusDays(1)) ? plan : yearBefore;
        return new ReviewDates(from, due, due, false, null).before(ahead, today);
    }

    /** The same review with the moves that are ahead now; one whose date in the law has passed brings nothing forward. */
    ReviewDates before(List<Move> ahead, LocalDate today) {
        LocalDate reaches = reach(regularBy.isBefore(today) ? today : regularBy);
        Move next = ahead.stream()
                .filter(found -> found.lateFrom().isAfter(today))
                .filter(found -> !found.lateFrom().isAfter(reaches))
                .findFirst()
                .orElse(null);
        LocalDate decided = next == null ? regularBy : decideBefore(next, today);
        return new ReviewDates(
                countedFrom, regularBy, decided.isAfter(regularBy) ? regularBy : decided, underFive, next);
    }

    static LocalDate regular(LocalDate born, LocalDate from) {
        return due(underFive(born, from) ? StatutoryPeriod.REVIEW_UNDER_FIVE : StatutoryPeriod.ANNUAL_REVIEW, from);
    }

    private static boolean underFive(LocalDate born, LocalDate from) {
        return from.isBefore(born.plusYears(FIVE));
    }

    /** The day on which the work on it begins. */
    LocalDate beginsOn() {
        return completeBy.minusWeeks(WEEKS_OF_WORK);
    }

    /**
     * The changed plan may take its own time after the decision: the decision comes that much earlier. Where it is too late
     * for that, it is enough to be in time for the law.
     */
    private static LocalDate decideBefore(Move move, LocalDate today) {
        LocalDate lastDay = move.lastSafeDay();
        LocalDate early = lastDay.minusDays(DAYS.between(lastDay, due(StatutoryPeriod.AMENDED_PLAN, lastDay)));
        return early.isBefore(today) ? lastDay : early;
    }

    /** How far a review that begins on this day reaches: its own work, and the changed plan. */
    private static LocalDate reach(LocalDate day) {
        return due(StatutoryPeriod.AMENDED_PLAN, day.plusWeeks(WEEKS_OF_WORK));
    }

    /** None of these periods counts working days, so no holiday matters. */
    static LocalDate due(StatutoryPeriod period, LocalDate from) {
        return StatutoryPeriods.inForceOn(from).due(period, from, DayCount.LENIENT, new WorkingDays(Set.of()));
    }
}
