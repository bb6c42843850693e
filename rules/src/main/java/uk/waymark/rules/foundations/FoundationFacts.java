package uk.waymark.rules.foundations;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.whatif.FactSheet;

/**
 * All that the foundation rules need to know about one child, as one flat record; null and NOT_KNOWN mean that nobody has recorded it.
 *
 * @param phase how the child is at present
 * @param palliativeCategory the palliative category 1 to 4, 0 for none
 * @param lifeLimiting whether the condition is life-limiting or life-threatening
 * @param symptomPlan whether the child has a plan for managing symptoms
 * @param daysToDischarge calendar days until the planned discharge from hospital
 * @param daysToAdultTransfer calendar days until the move to adult services
 * @param activeMembers people in the team now
 * @param membersWithAccess how many of them can open the shared record
 * @param agenciesWithAccess how many agencies have somebody who can open it
 * @param outsideMembersWithAccess how many people who can open it work outside the agency that owns it
 * @param emergencySummary whether there is a summary for an emergency
 * @param daysSinceSummaryConfirmed calendar days since somebody last confirmed that summary
 * @param plainVersion whether there is a version that the child can understand
 * @param sharingRefused whether the family has refused or withdrawn permission to share
 * @param outOfHoursNumbers how many telephone numbers are marked as the one to ring out of hours
 * @param hoursCoveredPerWeek hours of the week, 0 to 168, in which some service answers
 * @param nursingAtNight whether a children's nurse can be reached at night
 * @param consultantAdviceAtNight whether a consultant's advice can be had at night
 * @param daysSinceNumberTested calendar days since somebody last rang or confirmed the number
 * @param familyToldNumber whether the family has been given the number
 * @param coversHome whether the service covers where the child lives
 * @param coversAge whether the service covers the child's age
 * @param keyWorkerNamed whether a key worker is named
 * @param workingDaysSinceKeyWorkerAsked working days since a key worker was asked for
 * @param deputyNamed whether somebody stands in for the key worker
 * @param leadClinicianNamed whether a lead clinician is named
 * @param leadAgencyNamed whether a lead agency is named
 * @param escalationOwnerNamed whether somebody is named to whom problems go
 * @param keyWorkerWithinCapacity whether the key worker's load is within the limit
 * @param daysSinceFamilyContact calendar days since the key worker last spoke with the family
 */
public record FoundationFacts(
        CarePhase phase,
        @Nullable Integer palliativeCategory,
        YesNo lifeLimiting,
        YesNo symptomPlan,
        @Nullable Integer daysToDischarge,
        @Nullable Integer daysToAdultTransfer,
        @Nullable Integer activeMembers,
        @Nullable Integer membersWithAccess,
        @Nullable Integer agenciesWithAccess,
        @Nullable Integer outsideMembersWithAccess,
        YesNo emergencySummary,
        @Nullable Integer daysSinceSummaryConfirmed,
        YesNo plainVersion,
        YesNo sharingRefused,
        @Nullable Integer outOfHoursNumbers,
        @Nullable Integer hoursCoveredPerWeek,
        YesNo nursingAtNight,
        YesNo consultantAdviceAtNight,
        @Nullable Integer daysSinceNumberTested,
        YesNo familyToldNumber,
        YesNo coversHome,
        YesNo coversAge,
        YesNo keyWorkerNamed,
        @Nullable Integer workingDaysSinceKeyWorkerAsked,
        YesNo deputyNamed,
        YesNo leadClinicianNamed,
        YesNo leadAgencyNamed,
        YesNo escalationOwnerNamed,
        YesNo keyWorkerWithinCapacity,
        @Nullable Integer daysSinceFamilyContact) {

    /** Reads an absent answer, as an older stored sheet may have, as not known. */
    public FoundationFacts {
        phase = requireNonNullElse(phase, CarePhase.NOT_KNOWN);
        lifeLimiting = known(lifeLimiting);
        symptomPlan = known(symptomPlan);
        emergencySummary = known(emergencySummary);
        plainVersion = known(plainVersion);
        sharingRefused = known(sharingRefused);
        nursingAtNight = known(nursingAtNight);
        consultantAdviceAtNight = known(consultantAdviceAtNight);
        familyToldNumber = known(familyToldNumber);
        coversHome = known(coversHome);
        coversAge = known(coversAge);
        keyWorkerNamed = known(keyWorkerNamed);
        deputyNamed = known(deputyNamed);
        leadClinicianNamed = known(leadClinicianNamed);
        leadAgencyNamed = known(leadAgencyNamed);
        escalationOwnerNamed = known(escalationOwnerNamed);
        keyWorkerWithinCapacity = known(keyWorkerWithinCapacity);
    }

    /** A child about whom nobody has recorded anything yet. */
    public static FoundationFacts unknown() {
        return FactSheet.blank(FoundationFacts.class);
    }

    /** A copy in which the named fact has another value; {@link IllegalArgumentException} when there is no such fact. */
    public FoundationFacts with(String fact, @Nullable Object value) {
        return FactSheet.with(this, fact, value);
    }

    private static YesNo known(@Nullable YesNo answer) {
        return requireNonNullElse(answer, YesNo.NOT_KNOWN);
    }
}
