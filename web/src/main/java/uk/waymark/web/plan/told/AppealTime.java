package uk.waymark.web.plan.told;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import uk.waymark.rules.statute.DayCount;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.StatutoryPeriods;
import uk.waymark.rules.statute.WorkingDays;

/**
 * By when a family can ask for mediation and appeal against a decision (SEND Regulations 2014, regulation 33; Tribunal
 * Procedure (HESC) Rules 2008, rule 20).
 *
 * @param sentOn the day on which the decision was sent
 * @param mediationBy the last day for speaking to a mediation adviser
 * @param appealBy the plain last day for an appeal; a certificate may give longer
 * @param over whether that day has passed
 */
public record AppealTime(LocalDate sentOn, LocalDate mediationBy, LocalDate appealBy, boolean over) {

    /** The time that a decision sent on that day gives. */
    public static AppealTime of(LocalDate sentOn, LocalDate today) {
        LocalDate appealBy = due(StatutoryPeriod.LODGE_APPEAL, sentOn);
        return new AppealTime(
                sentOn, due(StatutoryPeriod.CONTACT_MEDIATION_ADVISER, sentOn), appealBy, appealBy.isBefore(today));
    }

    /** Neither period counts working days, so no holiday matters. */
    private static LocalDate due(StatutoryPeriod period, LocalDate from) {
        return StatutoryPeriods.inForceOn(from).due(period, from, DayCount.LENIENT, new WorkingDays(Set.of()));
    }

    /** Whether the Tribunal is closed on that day, so that its own rules give a little longer. */
    public boolean whileClosed() {
        return appealBy.getMonth() == Month.AUGUST
                || (appealBy.getMonth() == Month.DECEMBER && appealBy.getDayOfMonth() >= 25)
                || (appealBy.getMonth() == Month.JANUARY && appealBy.getDayOfMonth() == 1);
    }
}
