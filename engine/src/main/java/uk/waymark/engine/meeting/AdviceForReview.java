package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.Set;
import uk.waymark.rules.statute.DayCount;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.StatutoryPeriods;
import uk.waymark.rules.statute.WorkingDays;

/** By when everybody who is asked to a review writes what they know. Source: SEND Regulations 2014, regulation 20(4). */
public final class AdviceForReview {

    private AdviceForReview() {}

    /** The day on which it goes round at the latest; the period counts no working days, so no holiday matters. */
    public static LocalDate wantedBy(LocalDate meeting) {
        return StatutoryPeriods.inForceOn(meeting)
                .due(StatutoryPeriod.REVIEW_PAPERS, meeting, DayCount.LENIENT, new WorkingDays(Set.of()));
    }
}
