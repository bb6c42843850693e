package uk.waymark.rules.discharge;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.ActBy;
import uk.waymark.rules.Limit;
import uk.waymark.rules.Ready;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.whatif.FactSheet;

/**
 * All that the rules for going home need to know; null and NOT_KNOWN mean that nobody has recorded it.
 *
 * @param rapid whether the child goes home for the last hours or days of life, so that no panel and no committee is waited for
 * @param daysToLeaving calendar days until the planned day of leaving hospital
 * @param meetingHeld whether everybody has met to plan going home
 * @param familyTookPart whether the family took part in the planning
 * @param homeTeamTookPart whether the nurses who help at home took part in the planning
 * @param otherAgenciesAsked whether school and social care were asked to the planning
 * @param leadNurseNamed whether a nurse is named who leads the way home
 * @param carePlanShared whether those who help at home have the care plan
 * @param advancePlanShared whether those who help at home have the advance care plan
 * @param equipmentReady whether equipment and consumables are at home and work
 * @param medicinesReady whether the medicines for home are ready
 * @param symptomMedicinesReady whether medicines against pain and other symptoms are at home
 * @param carersTrained whether those who give the care at home have been signed off
 * @param homeAdapted whether the home is ready
 * @param carePackageAgreed whether it is agreed when carers begin
 * @param fundingAgreed whether it is agreed who pays
 * @param transportArranged whether transport is arranged
 * @param schoolTold whether the school or nursery has been told
 * @param numberGiven whether the family has a number to ring at every hour
 * @param openAccessAgreed whether the way back to the ward is agreed
 * @param firstVisitAgreed whether the first visit at home is agreed
 * @param furtherHelpConsidered whether the team has thought about a plan for education or continuing care
 * @param seniorDecisionMaker whether a senior doctor leads the quick way home
 * @param ambulanceTold whether the ambulance service knows what has been decided
 * @param familyDoctorTold whether the family doctor knows
 * @param afterDeathPlanned whether it is agreed who comes after the death
 */
public record DischargeFacts(
        YesNo rapid,
        @Nullable Integer daysToLeaving,
        Ready meetingHeld,
        Ready familyTookPart,
        Ready homeTeamTookPart,
        Ready otherAgenciesAsked,
        Ready leadNurseNamed,
        Ready carePlanShared,
        Ready advancePlanShared,
        Ready equipmentReady,
        Ready medicinesReady,
        Ready symptomMedicinesReady,
        Ready carersTrained,
        Ready homeAdapted,
        Ready carePackageAgreed,
        Ready fundingAgreed,
        Ready transportArranged,
        Ready schoolTold,
        Ready numberGiven,
        Ready openAccessAgreed,
        Ready firstVisitAgreed,
        Ready furtherHelpConsidered,
        Ready seniorDecisionMaker,
        Ready ambulanceTold,
        Ready familyDoctorTold,
        Ready afterDeathPlanned) {
    /** A way home for the last hours or days is counted in hours. Good practice; not a figure of the law. */
    private static final ActBy IN_HOURS = new ActBy(12, Limit.HOURS);

    private static final ActBy NO_DAY_YET = new ActBy(2, Limit.WORKING_DAYS);

    /** Reads an absent answer as not known. */
    public DischargeFacts {
        rapid = requireNonNullElse(rapid, YesNo.NOT_KNOWN);
        meetingHeld = known(meetingHeld);
        familyTookPart = known(familyTookPart);
        homeTeamTookPart = known(homeTeamTookPart);
        otherAgenciesAsked = known(otherAgenciesAsked);
        leadNurseNamed = known(leadNurseNamed);
        carePlanShared = known(carePlanShared);
        advancePlanShared = known(advancePlanShared);
        equipmentReady = known(equipmentReady);
        medicinesReady = known(medicinesReady);
        symptomMedicinesReady = known(symptomMedicinesReady);
        carersTrained = known(carersTrained);
        homeAdapted = known(homeAdapted);
        carePackageAgreed = known(carePackageAgreed);
        fundingAgreed = known(fundingAgreed);
        transportArranged = known(transportArranged);
        schoolTold = known(schoolTold);
        numberGiven = known(numberGiven);
        openAccessAgreed = known(openAccessAgreed);
        firstVisitAgreed = known(firstVisitAgreed);
        furtherHelpConsidered = known(furtherHelpConsidered);
        seniorDecisionMaker = known(seniorDecisionMaker);
        ambulanceTold = known(ambulanceTold);
        familyDoctorTold = known(familyDoctorTold);
        afterDeathPlanned = known(afterDeathPlanned);
    }

    /** A child about whose way home nobody has recorded anything yet. */
    public static DischargeFacts unknown() {
        return FactSheet.blank(DischargeFacts.class);
    }

    /** A copy in which the named fact has another value; {@link IllegalArgumentException} when there is no such fact. */
    public DischargeFacts with(String fact, @Nullable Object value) {
        return FactSheet.with(this, fact, value);
    }

    /** By when what is open is to be done: before the child leaves. */
    public ActBy due() {
        if (rapid == YesNo.YES) {
            return IN_HOURS;
        }
        return daysToLeaving == null ? NO_DAY_YET : new ActBy(Math.max(0, daysToLeaving), Limit.CALENDAR_DAYS);
    }

    private static Ready known(@Nullable Ready answer) {
        return requireNonNullElse(answer, Ready.NOT_KNOWN);
    }
}
