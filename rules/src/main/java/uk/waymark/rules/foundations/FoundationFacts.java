package uk.waymark.rules.foundations;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.whatif.Fact;
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

        @Fact(name = "how many people are in the team") @Nullable
        Integer activeMembers,

        @Fact(
                name = "how many people in the team can open the shared record",
                number = 9999,
                numbered = "everybody in the team could open the shared record")
        @Nullable
        Integer membersWithAccess,

        @Fact(
                name = "how many agencies can open the shared record",
                number = 3,
                numbered = "people from three agencies could open the shared record")
        @Nullable
        Integer agenciesWithAccess,

        @Fact(
                name = "whether anybody outside the agency that keeps the record can open it",
                number = 1,
                numbered = "somebody outside the agency that keeps the record could open it")
        @Nullable
        Integer outsideMembersWithAccess,

        @Fact(
                name = "whether there is a summary for an emergency",
                yes = "there was a summary for an emergency",
                no = "there was no summary for an emergency")
        YesNo emergencySummary,

        @Fact(
                name = "when the summary for an emergency was last checked",
                number = 0,
                numbered = "the summary for an emergency was checked today")
        @Nullable
        Integer daysSinceSummaryConfirmed,

        @Fact(
                name = "whether there is a version that your child can understand",
                yes = "there was a version that your child can understand",
                no = "there was no version that your child can understand")
        YesNo plainVersion,

        YesNo sharingRefused,

        @Fact(
                name = "which number to ring out of hours",
                number = 1,
                numbered = "one number was marked as the one to ring out of hours")
        @Nullable
        Integer outOfHoursNumbers,

        @Fact(
                name = "for how many hours of the week somebody answers",
                number = 168,
                numbered = "somebody answered at every hour of the week")
        @Nullable
        Integer hoursCoveredPerWeek,

        @Fact(
                name = "whether a children's nurse can be reached at night",
                yes = "a children's nurse could be reached at night",
                no = "no children's nurse could be reached at night")
        YesNo nursingAtNight,

        @Fact(
                name = "whether a consultant's advice can be had at night",
                yes = "a consultant's advice could be had at night",
                no = "no consultant's advice could be had at night")
        YesNo consultantAdviceAtNight,

        @Fact(
                name = "when the out-of-hours number was last tried",
                number = 0,
                numbered = "the out-of-hours number was tried today")
        @Nullable
        Integer daysSinceNumberTested,

        @Fact(
                name = "whether you have been given the out-of-hours number",
                yes = "you had been given the out-of-hours number",
                no = "you had not been given the out-of-hours number")
        YesNo familyToldNumber,

        @Fact(
                name = "whether the out-of-hours service covers your home",
                yes = "the out-of-hours service covered your home",
                no = "the out-of-hours service did not cover your home")
        YesNo coversHome,

        @Fact(
                name = "whether the out-of-hours service covers your child's age",
                yes = "the out-of-hours service covered your child's age",
                no = "the out-of-hours service did not cover your child's age")
        YesNo coversAge,

        @Fact(name = "whether a key worker is named", yes = "a key worker was named", no = "no key worker was named")
        YesNo keyWorkerNamed,

        @Nullable Integer workingDaysSinceKeyWorkerAsked,

        @Fact(
                name = "whether somebody stands in for the key worker",
                yes = "somebody was named to stand in for the key worker",
                no = "nobody was named to stand in for the key worker")
        YesNo deputyNamed,

        @Fact(
                name = "whether a lead doctor or nurse is named",
                yes = "a lead doctor or nurse was named",
                no = "no lead doctor or nurse was named")
        YesNo leadClinicianNamed,

        @Fact(name = "which agency leads", yes = "a lead agency was named", no = "no lead agency was named")
        YesNo leadAgencyNamed,

        @Fact(
                name = "who sorts out problems that the team cannot",
                yes = "somebody was named to sort out problems that the team cannot",
                no = "nobody was named to sort out problems that the team cannot")
        YesNo escalationOwnerNamed,

        @Fact(
                name = "whether the key worker has enough time",
                yes = "the key worker had enough time",
                no = "the key worker did not have enough time")
        YesNo keyWorkerWithinCapacity,

        @Fact(
                name = "when the key worker last spoke with you",
                number = 0,
                numbered = "the key worker spoke with you today")
        @Nullable
        Integer daysSinceFamilyContact) {

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
