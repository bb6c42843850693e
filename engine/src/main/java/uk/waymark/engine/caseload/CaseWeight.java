package uk.waymark.engine.caseload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.foundations.CarePhase;

/**
 * How much of a key worker's time one child asks for at present: 1 when things are steady, 2 during an assessment or a
 * move to adult services, 3 before leaving hospital, 4 at the end of life. No national ratio was found; the weights are
 * a default of this product (see {@code DECISIONS.md}).
 */
public final class CaseWeight {

    private static final int DISCHARGE_DAYS = 28;
    /** Six months, in calendar days. */
    private static final int TRANSFER_DAYS = 183;

    private CaseWeight() {}

    /**
     * The weight, 1 to 4.
     *
     * @param inAssessment whether a statutory clock is running for the child
     */
    public static int of(
            CarePhase phase,
            @Nullable LocalDate dischargeOn,
            @Nullable LocalDate adultTransferOn,
            boolean inAssessment,
            LocalDate today) {
        if (phase == CarePhase.END_OF_LIFE) {
            return 4;
        }
        if (isAhead(dischargeOn, today, DISCHARGE_DAYS)) {
            return 3;
        }
        return inAssessment || isAhead(adultTransferOn, today, TRANSFER_DAYS) ? 2 : 1;
    }

    private static boolean isAhead(@Nullable LocalDate day, LocalDate today, int within) {
        if (day == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(today, day);
        return days >= 0 && days <= within;
    }
}
