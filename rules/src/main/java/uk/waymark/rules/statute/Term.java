package uk.waymark.rules.statute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a step may take while this line of the law is in force.
 *
 * @param period the step
 * @param amount how many of the unit
 * @param unit calendar days, working days, weeks or months
 * @param counting how the starting day is treated
 * @param from the first day on which this line is in force
 * @param to the last day on which it is in force, null while no end is known
 * @param verified whether the figure was read at its source; what was not is shown as unverified
 * @param actor who has to act
 * @param startedBy what starts the count
 * @param source the citation
 */
public record Term(
        StatutoryPeriod period,
        int amount,
        PeriodUnit unit,
        Counting counting,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        String actor,
        String startedBy,
        String source) {

    boolean isInForceOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    /** The last day, or for "at least N before" the latest day on which the step may still be done. */
    LocalDate due(LocalDate start, DayCount dayCount, WorkingDays workingDays) {
        boolean startCounts =
                counting == Counting.BEGINNING_WITH || (counting == Counting.WITHIN && dayCount == DayCount.STRICT);
        LocalDate dayZero = startCounts ? start.minusDays(1) : start;
        int signed = counting == Counting.BEFORE ? -amount : amount;
        return switch (unit) {
            case CALENDAR_DAYS -> dayZero.plusDays(signed);
            case WEEKS -> dayZero.plusWeeks(signed);
            case WORKING_DAYS -> workingDays.plus(dayZero, signed);
            // "Twelve months beginning with 31 March" ends on 30 March: months first, then the day.
            case MONTHS -> startCounts ? start.plusMonths(signed).minusDays(1) : start.plusMonths(signed);
        };
    }
}
