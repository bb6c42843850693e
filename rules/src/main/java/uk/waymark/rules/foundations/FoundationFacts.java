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
 * @param complexCare whether the condition is life-limiting or so complex that all ten foundations are looked at
 * @param ageInYears whole years since birth
 * @param schoolYear the year group that the age belongs to
 * @param careTeamDays calendar days since the first person joined the team
 * @param carePlan whether there is a plan for the child
 * @param daysSincePlanReview calendar days since somebody looked at the plan
 * @param childViewInPlan whether the plan says what the child thinks, or why not
 * @param familyViewInPlan whether the plan says what the family thinks, or why not
 * @param educationInPlan whether the plan covers learning
 * @param adulthoodInPlan whether the plan covers growing up
 * @param advancePlanOffered whether an advance care plan has been offered; declined and made count too
 * @param ownOutcomes how many outcomes the child or family has set
 * @param daysSinceOutcomeMeasured calendar days since one of them was last measured
 * @param daysSinceFeedback calendar days since the family was last asked what it thinks of the help
 * @param dataCompletePercent how much of the data that everybody needs is recorded, percent 0-100
 * @param importantPeople how many people who matter to the child are recorded
 * @param mainCarerNamed whether it is recorded who mainly cares for the child
 * @param soleCarer whether one person alone cares for the child
 * @param carerAssessmentOffered whether the carer has been offered an assessment, or has had one
 * @param daysSinceCarerAssessment calendar days since that offer or assessment
 * @param siblingsThoughtOf whether somebody has thought of the brothers and sisters, or there are none
 * @param contingencyPlan whether there is a plan for the day on which the carer is ill
 * @param bereavementSupportOffered whether support for grief has been offered before a death
 * @param skillsAsked whether somebody has looked at which care takes skill
 * @param skillPlacesUncovered how many pairs of a skill and a place where the child is have nobody with valid training
 * @param vitalSkillPlacesUncovered how many of those are about a skill that keeps the child alive
 * @param skillPlacesThin how many pairs have one trained person, or training that ends within 60 days
 * @param decisions how many of the last three decisions there are, 0 to 3
 * @param decisionsLookedAt for how many of those it is recorded whether child and family were heard
 * @param decisionsWithView how many of those have a view of the child or family, or a reason why not
 * @param decisionsTold after how many of those the family was told what came of it
 * @param lastTwoWithoutView whether the last two decisions have neither a view nor a reason
 * @param agenciesNeeded how many sectors the child needs
 * @param agenciesNeededActive how many of those have somebody in the team
 * @param coreAgencyAbsent whether health, education or social care is needed and not in the team
 * @param partsAgreed whether it is agreed who does what
 * @param daysSinceJointReview calendar days since everybody last met
 * @param barrierOpen whether something stands in the way
 * @param daysBarrierOpen calendar days for which it has stood in the way
 * @param careBlockedByDispute whether care waits because services do not agree who pays
 * @param fundingSplitAgreed whether it is agreed who pays for what
 * @param promptsOpen how many events wait for somebody to think about what can be learned
 * @param daysOldestPromptOpen calendar days since the oldest of them
 * @param leftWithoutMeeting whether the child left hospital without the planning meeting, and everybody has not met since
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
        @Nullable Integer daysSinceFamilyContact,
        YesNo complexCare,
        @Nullable Integer ageInYears,
        @Nullable Integer schoolYear,
        @Nullable Integer careTeamDays,
        YesNo carePlan,
        @Nullable Integer daysSincePlanReview,
        YesNo childViewInPlan,
        YesNo familyViewInPlan,
        YesNo educationInPlan,
        YesNo adulthoodInPlan,
        YesNo advancePlanOffered,
        @Nullable Integer ownOutcomes,
        @Nullable Integer daysSinceOutcomeMeasured,
        @Nullable Integer daysSinceFeedback,
        @Nullable Integer dataCompletePercent,
        @Nullable Integer importantPeople,
        YesNo mainCarerNamed,
        YesNo soleCarer,
        YesNo carerAssessmentOffered,
        @Nullable Integer daysSinceCarerAssessment,
        YesNo siblingsThoughtOf,
        YesNo contingencyPlan,
        YesNo bereavementSupportOffered,
        YesNo skillsAsked,
        @Nullable Integer skillPlacesUncovered,
        @Nullable Integer vitalSkillPlacesUncovered,
        @Nullable Integer skillPlacesThin,
        @Nullable Integer decisions,
        @Nullable Integer decisionsLookedAt,
        @Nullable Integer decisionsWithView,
        @Nullable Integer decisionsTold,
        YesNo lastTwoWithoutView,
        @Nullable Integer agenciesNeeded,
        @Nullable Integer agenciesNeededActive,
        YesNo coreAgencyAbsent,
        YesNo partsAgreed,
        @Nullable Integer daysSinceJointReview,
        YesNo barrierOpen,
        @Nullable Integer daysBarrierOpen,
        YesNo careBlockedByDispute,
        YesNo fundingSplitAgreed,
        @Nullable Integer promptsOpen,
        @Nullable Integer daysOldestPromptOpen,
        YesNo leftWithoutMeeting) {

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
        complexCare = known(complexCare);
        carePlan = known(carePlan);
        childViewInPlan = known(childViewInPlan);
        familyViewInPlan = known(familyViewInPlan);
        educationInPlan = known(educationInPlan);
        adulthoodInPlan = known(adulthoodInPlan);
        advancePlanOffered = known(advancePlanOffered);
        mainCarerNamed = known(mainCarerNamed);
        soleCarer = known(soleCarer);
        carerAssessmentOffered = known(carerAssessmentOffered);
        siblingsThoughtOf = known(siblingsThoughtOf);
        contingencyPlan = known(contingencyPlan);
        bereavementSupportOffered = known(bereavementSupportOffered);
        skillsAsked = known(skillsAsked);
        lastTwoWithoutView = known(lastTwoWithoutView);
        coreAgencyAbsent = known(coreAgencyAbsent);
        partsAgreed = known(partsAgreed);
        barrierOpen = known(barrierOpen);
        careBlockedByDispute = known(careBlockedByDispute);
        fundingSplitAgreed = known(fundingSplitAgreed);
        leftWithoutMeeting = known(leftWithoutMeeting);
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
