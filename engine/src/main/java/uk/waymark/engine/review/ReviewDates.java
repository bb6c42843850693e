package uk.waymark.engine.review;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.statute.DayCount;
import uk.waymark.rules.statute.PhaseTransfer;
import uk.waymark.rules.statute.PhaseTransfer.Move;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.StatutoryPeriods;
import uk.waymark.rules.statute.WorkingDays;

/**
 * The dates of one review before anything has happened.
 *
 * @param completeBy the last day on which the family is told the decision: a year after the plan or the last review,
 *     sooner under the age of five, and sooner before a move between phases of education
 * @param move the move before which the changed plan must be there; none in most years
 */
record ReviewDates(
        LocalDate countedFrom,
        LocalDate completeBy,
        boolean underFive,
        @Nullable Move move) {

    private static final int FIVE = 5;

    /** The service's own standard: weeks to arrange, ask for advice, meet and decide. */
    private static final int WEEKS_OF_WORK = 12;

    /**
     * Works the dates out.
     *
     * @param handled moves for which a review has already been held
     * @param firstPlan whether the plan is new: it then names the next setting itself if the move is near
     */
    static ReviewDates of(LocalDate born, LocalDate from, Set<LocalDate> handled, boolean firstPlan) {
        boolean underFive = from.isBefore(born.plusYears(FIVE));
        LocalDate regular = due(underFive ? StatutoryPeriod.REVIEW_UNDER_FIVE : StatutoryPeriod.ANNUAL_REVIEW, from);
        Move move = next(born, firstPlan ? reach(from) : from, handled)
                .filter(found -> !found.lateFrom().isAfter(reach(regular)))
                .orElse(null);
        LocalDate completeBy = move == null || decideBefore(move).isAfter(regular) ? regular : decideBefore(move);
        return new ReviewDates(from, completeBy, underFive, move);
    }

    private static Optional<Move> next(LocalDate born, LocalDate after, Set<LocalDate> handled) {
        Optional<Move> move = PhaseTransfer.nextAfter(born, after);
        return move.flatMap(found -> handled.contains(found.lateFrom()) ? next(born, found.lateFrom(), handled) : move);
    }

    /** The day on which the work on it begins. */
    LocalDate beginsOn() {
        return completeBy.minusWeeks(WEEKS_OF_WORK);
    }

    /** The changed plan may take its own time after the decision: the decision comes that much earlier. */
    private static LocalDate decideBefore(Move move) {
        LocalDate lastSafeDay = move.lateFrom().minusDays(1);
        return lastSafeDay.minusDays(DAYS.between(lastSafeDay, due(StatutoryPeriod.AMENDED_PLAN, lastSafeDay)));
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
