package uk.waymark.engine.moving;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.BankHolidays;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.rules.statute.DayCount;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.StatutoryPeriods;

/** The law's dates of a move: those of the authority that hands over, and those of the one that takes over. */
@Component
class MoveDates {

    private static final String DAY_OF_MOVE = "it was known early enough: the day of the move itself";

    private final Clocks clocks;
    private final BankHolidays holidays;

    MoveDates(Clocks clocks, BankHolidays holidays) {
        this.clocks = clocks;
        this.holidays = holidays;
    }

    /**
     * The last day for handing over: the day of the move, or fifteen working days from when the authority knew, where that is
     * later. Sources: SEND Regulations 2014, regulations 15(2) and 16.
     */
    LocalDate by(StatutoryPeriod period, MoveOrder order) {
        LocalDate fromKnowing = due(period, order.knownOn());
        return order.movedOn().isAfter(fromKnowing) ? order.movedOn() : fromKnowing;
    }

    /** The last day for the new authority to write to the family. Source: SEND Regulations 2014, regulation 15(4). */
    LocalDate newAuthorityTellsBy(LocalDate transfer) {
        return due(StatutoryPeriod.NEW_AREA_TELLS_FAMILY, transfer);
    }

    /**
     * The last day for the new authority's first review: twelve months from the plan or its last review, or three months from
     * the transfer, whichever is later. Source: SEND Regulations 2014, regulation 15(5).
     *
     * @param yearly the last day of the yearly review that ran here; null where none is known
     */
    LocalDate newAuthorityReviewsBy(LocalDate transfer, @Nullable LocalDate yearly) {
        LocalDate fromTransfer = due(StatutoryPeriod.NEW_AREA_REVIEWS, transfer);
        return yearly != null && yearly.isAfter(fromTransfer) ? yearly : fromTransfer;
    }

    /** The period for handing over begins to count. */
    void start(UUID caseId, StatutoryPeriod period, String subject, MoveOrder order, UUID by) {
        LocalDate last = clocks.start(caseId, period, subject, order.knownOn(), by);
        if (order.movedOn().isAfter(last)) {
            clocks.extend(caseId, period, subject, order.movedOn(), DAY_OF_MOVE, by);
        }
    }

    private LocalDate due(StatutoryPeriod period, LocalDate from) {
        return StatutoryPeriods.inForceOn(from).due(period, from, DayCount.LENIENT, holidays.workingDays());
    }
}
