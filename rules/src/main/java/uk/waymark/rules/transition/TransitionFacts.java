package uk.waymark.rules.transition;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.Ready;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.whatif.FactSheet;

/**
 * All that the rules for growing up need to know; null and NOT_KNOWN mean that nobody has recorded it.
 *
 * @param ageInYears whole years since birth
 * @param schoolYear the year group that the age belongs to, see {@link uk.waymark.rules.statute.SchoolYear}
 * @param pastCompulsorySchoolAge whether the last Friday of June in Year 11 has passed
 * @param hasPlan whether there is an education, health and care plan
 * @param lifeLimiting whether the condition is life-limiting or life-threatening
 * @param continuingCare whether the child has, or may need, children's continuing care
 * @param daysToAdultTransfer calendar days until care moves to services for adults
 * @param daysSinceTransitionMeeting calendar days since the last meeting about growing up
 * @param planningBegun whether planning for life as an adult has begun
 * @param namedWorker who accompanies the move to services for adults
 * @param adultServicesInvited whether the services for adults have been invited
 * @param parallelPlan whether there is a plan for getting worse beside the plan for growing up
 * @param choicesTalkedOver whether consent from 16 has been talked over
 * @param planRightsExplained whether it has been explained that the rights of the plan are now the young person's own
 * @param planEndTalkedOver whether the end of the plan at 25 has been talked over
 * @param adultHealthTold whether adult continuing healthcare knows of the young person; not needed when somebody wrote down why
 * @param adultHealthAsked whether adult continuing healthcare has been asked to screen
 * @param adultHealthDecided whether adult continuing healthcare has decided in principle
 * @param socialCareAsked whether adult social care has been asked to assess
 * @param adultServicesMet whether the young person has met each service for adults
 * @param adultServicesAgreed whether the services for adults have taken over
 * @param firstAppointmentKept whether the first appointment with an adult service took place
 */
public record TransitionFacts(
        @Nullable Integer ageInYears,
        @Nullable Integer schoolYear,
        YesNo pastCompulsorySchoolAge,
        YesNo hasPlan,
        YesNo lifeLimiting,
        YesNo continuingCare,
        @Nullable Integer daysToAdultTransfer,
        @Nullable Integer daysSinceTransitionMeeting,
        YesNo planningBegun,
        YesNo namedWorker,
        YesNo adultServicesInvited,
        YesNo parallelPlan,
        YesNo choicesTalkedOver,
        YesNo planRightsExplained,
        YesNo planEndTalkedOver,
        Ready adultHealthTold,
        Ready adultHealthAsked,
        Ready adultHealthDecided,
        YesNo socialCareAsked,
        YesNo adultServicesMet,
        YesNo adultServicesAgreed,
        YesNo firstAppointmentKept) {

    /** Reads an absent answer as not known. */
    public TransitionFacts {
        pastCompulsorySchoolAge = known(pastCompulsorySchoolAge);
        hasPlan = known(hasPlan);
        lifeLimiting = known(lifeLimiting);
        continuingCare = known(continuingCare);
        planningBegun = known(planningBegun);
        namedWorker = known(namedWorker);
        adultServicesInvited = known(adultServicesInvited);
        parallelPlan = known(parallelPlan);
        choicesTalkedOver = known(choicesTalkedOver);
        planRightsExplained = known(planRightsExplained);
        planEndTalkedOver = known(planEndTalkedOver);
        adultHealthTold = requireNonNullElse(adultHealthTold, Ready.NOT_KNOWN);
        adultHealthAsked = requireNonNullElse(adultHealthAsked, Ready.NOT_KNOWN);
        adultHealthDecided = requireNonNullElse(adultHealthDecided, Ready.NOT_KNOWN);
        socialCareAsked = known(socialCareAsked);
        adultServicesMet = known(adultServicesMet);
        adultServicesAgreed = known(adultServicesAgreed);
        firstAppointmentKept = known(firstAppointmentKept);
    }

    /** A young person about whom nobody has recorded anything yet. */
    public static TransitionFacts unknown() {
        return FactSheet.blank(TransitionFacts.class);
    }

    /** A copy in which the named fact has another value; {@link IllegalArgumentException} when there is no such fact. */
    public TransitionFacts with(String fact, @Nullable Object value) {
        return FactSheet.with(this, fact, value);
    }

    private static YesNo known(@Nullable YesNo answer) {
        return requireNonNullElse(answer, YesNo.NOT_KNOWN);
    }
}
