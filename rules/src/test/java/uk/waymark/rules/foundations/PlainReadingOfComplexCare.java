package uk.waymark.rules.foundations;

import static uk.waymark.rules.YesNo.NO;
import static uk.waymark.rules.YesNo.NOT_KNOWN;
import static uk.waymark.rules.YesNo.YES;
import static uk.waymark.rules.foundations.PlainReading.above;
import static uk.waymark.rules.foundations.PlainReading.anyUnknown;
import static uk.waymark.rules.foundations.PlainReading.below;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.Outcome;

/** The seven foundations that are looked at where care is complex, read a second time: missing, then partial, then unknown. */
final class PlainReadingOfComplexCare {
    private PlainReadingOfComplexCare() {}

    static Outcome of(Foundation foundation, FoundationFacts f) {
        return switch (foundation) {
            case PERSONALISED_CARE_PLANNING -> planning(f);
            case EVIDENCE_AND_INFORMATION -> evidence(f);
            case INVOLVING_THOSE_IMPORTANT -> people(f);
            case EDUCATION_AND_TRAINING -> skills(f);
            case CO_DESIGN -> voice(f);
            case PARTNERSHIP_WORKING -> together(f);
            case SHARING_LEARNING -> learning(f);
            default -> throw new IllegalArgumentException("Looked at for every child: " + foundation);
        };
    }

    private static Outcome planning(FoundationFacts f) {
        boolean lifeLimiting = f.lifeLimiting() == YES || above(f.palliativeCategory(), 0);
        boolean planned = f.carePlan() == YES;
        if ((f.carePlan() == NO && above(f.careTeamDays(), 28))
                || (f.advancePlanOffered() == NO && worsening(f) && above(f.palliativeCategory(), 0))) {
            return Outcome.MISSING;
        }
        boolean grown = above(f.schoolYear(), 8);
        boolean tight = worsening(f) || below(f.ageInYears(), 5);
        boolean gapInPlan = planned
                && (above(f.daysSincePlanReview(), tight ? 91 : 183)
                        || anyNo(f.childViewInPlan(), f.familyViewInPlan(), f.educationInPlan())
                        || (grown && f.adulthoodInPlan() == NO));
        if (f.carePlan() == NO || gapInPlan || (lifeLimiting && f.advancePlanOffered() == NO)) {
            return Outcome.PARTIAL;
        }
        boolean unknownInPlan = planned
                && (anyUnknown(
                                f.daysSincePlanReview(),
                                f.schoolYear(),
                                f.childViewInPlan(),
                                f.familyViewInPlan(),
                                f.educationInPlan())
                        || (grown && f.adulthoodInPlan() == NOT_KNOWN));
        boolean unknown = !planned || unknownInPlan || (lifeLimiting && f.advancePlanOffered() == NOT_KNOWN);
        return unknown ? Outcome.NOT_KNOWN : Outcome.MET;
    }

    private static Outcome evidence(FoundationFacts f) {
        if (f.ownOutcomes() != null && (below(f.ownOutcomes(), 1) || above(f.daysSinceOutcomeMeasured(), 365))) {
            return Outcome.MISSING;
        }
        if ((f.ownOutcomes() != null && above(f.daysSinceOutcomeMeasured(), 183))
                || above(f.daysSinceFeedback(), 365)
                || below(f.dataCompletePercent(), 95)) {
            return Outcome.PARTIAL;
        }
        boolean unknown = anyUnknown(
                f.ownOutcomes(), f.daysSinceOutcomeMeasured(), f.daysSinceFeedback(), f.dataCompletePercent());
        return unknown ? Outcome.NOT_KNOWN : Outcome.MET;
    }

    private static Outcome people(FoundationFacts f) {
        boolean grief = worsening(f) && f.bereavementSupportOffered() == NO;
        if (below(f.importantPeople(), 1)
                || (f.soleCarer() == YES && f.contingencyPlan() == NO)
                || (grief && f.phase() == CarePhase.END_OF_LIFE && above(f.palliativeCategory(), 0))) {
            return Outcome.MISSING;
        }
        boolean offered = f.carerAssessmentOffered() == YES;
        if (grief
                || anyNo(f.mainCarerNamed(), f.carerAssessmentOffered(), f.siblingsThoughtOf(), f.contingencyPlan())
                || (offered && above(f.daysSinceCarerAssessment(), 365))) {
            return Outcome.PARTIAL;
        }
        boolean unknown = anyUnknown(
                        f.importantPeople(),
                        f.mainCarerNamed(),
                        f.soleCarer(),
                        f.carerAssessmentOffered(),
                        f.daysSinceCarerAssessment(),
                        f.siblingsThoughtOf(),
                        f.contingencyPlan())
                || (worsening(f) && f.bereavementSupportOffered() == NOT_KNOWN);
        return unknown ? Outcome.NOT_KNOWN : Outcome.MET;
    }

    private static Outcome skills(FoundationFacts f) {
        if (above(f.vitalSkillPlacesUncovered(), 0) || above(f.skillPlacesUncovered(), 0)) {
            return Outcome.MISSING;
        }
        if (above(f.skillPlacesThin(), 0)) {
            return Outcome.PARTIAL;
        }
        boolean unknown = f.skillsAsked() != YES
                || anyUnknown(f.skillPlacesUncovered(), f.vitalSkillPlacesUncovered(), f.skillPlacesThin());
        return unknown ? Outcome.NOT_KNOWN : Outcome.MET;
    }

    private static Outcome voice(FoundationFacts f) {
        if (f.lastTwoWithoutView() == YES) {
            return Outcome.MISSING;
        }
        if (fewer(f.decisionsWithView(), f.decisionsLookedAt()) || fewer(f.decisionsTold(), f.decisionsWithView())) {
            return Outcome.PARTIAL;
        }
        boolean unknown = anyUnknown(f.decisions(), f.decisionsLookedAt(), f.decisionsWithView(), f.decisionsTold())
                || fewer(f.decisionsLookedAt(), f.decisions());
        return unknown ? Outcome.NOT_KNOWN : Outcome.MET;
    }

    private static Outcome together(FoundationFacts f) {
        if (f.coreAgencyAbsent() == YES || f.careBlockedByDispute() == YES) {
            return Outcome.MISSING;
        }
        boolean barrier = f.barrierOpen() == YES;
        if (fewer(f.agenciesNeededActive(), f.agenciesNeeded())
                || anyNo(f.partsAgreed(), f.fundingSplitAgreed())
                || above(f.daysSinceJointReview(), 183)
                || f.leftWithoutMeeting() == YES
                || (barrier && above(f.daysBarrierOpen(), 30))) {
            return Outcome.PARTIAL;
        }
        boolean unknown = anyUnknown(
                        f.agenciesNeeded(),
                        f.agenciesNeededActive(),
                        f.coreAgencyAbsent(),
                        f.partsAgreed(),
                        f.fundingSplitAgreed(),
                        f.daysSinceJointReview(),
                        f.careBlockedByDispute(),
                        f.barrierOpen())
                || (barrier && f.daysBarrierOpen() == null);
        return unknown ? Outcome.NOT_KNOWN : Outcome.MET;
    }

    private static Outcome learning(FoundationFacts f) {
        if (above(f.promptsOpen(), 0)) {
            return above(f.daysOldestPromptOpen(), 60) ? Outcome.MISSING : Outcome.PARTIAL;
        }
        return f.promptsOpen() == null ? Outcome.NOT_KNOWN : Outcome.MET;
    }

    private static boolean worsening(FoundationFacts f) {
        return f.phase() == CarePhase.DETERIORATING || f.phase() == CarePhase.END_OF_LIFE;
    }

    private static boolean fewer(@Nullable Integer some, @Nullable Integer all) {
        return all != null && below(some, all);
    }

    private static boolean anyNo(Object... answers) {
        return Stream.of(answers).anyMatch(answer -> answer == NO);
    }
}
