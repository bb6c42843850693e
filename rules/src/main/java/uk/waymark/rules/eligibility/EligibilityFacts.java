package uk.waymark.rules.eligibility;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.whatif.FactSheet;

/**
 * All that the eligibility rules need to know about one child; null and NOT_KNOWN mean that nobody has recorded it.
 *
 * @param ageInMonths whole months since birth
 * @param askedBy who asks for the assessment
 * @param livesInArea whether the local authority is responsible for the child
 * @param hasPlan whether there is an education, health and care plan already
 * @param monthsSinceLastAssessment whole months since an earlier needs assessment; null when there was none or it is not known
 * @param hasOrMayHaveNeeds whether the child has, or may have, special educational needs (section 36(8)(a))
 * @param mayNeedPlanProvision whether it may be necessary to make provision by a plan (section 36(8)(b))
 * @param supportTriedInSetting whether the setting has tried support of its own
 * @param progressWithSupport whether the child gets on as hoped with that support
 * @param lifeLimitingCondition whether the condition is life-limiting or life-threatening
 * @param inHigherEducation whether the young person is at university or in other higher education
 * @param areasOfNeed how many areas of need were ticked on the referral
 * @param servicesInvolved how many services work with the child now
 */
public record EligibilityFacts(
        @Nullable Integer ageInMonths,
        AskedBy askedBy,
        YesNo livesInArea,
        YesNo hasPlan,
        @Nullable Integer monthsSinceLastAssessment,
        YesNo hasOrMayHaveNeeds,
        YesNo mayNeedPlanProvision,
        YesNo supportTriedInSetting,
        YesNo progressWithSupport,
        YesNo lifeLimitingCondition,
        YesNo inHigherEducation,
        @Nullable Integer areasOfNeed,
        @Nullable Integer servicesInvolved) {

    /** Reads an absent answer, as an older stored sheet may have, as not known. */
    public EligibilityFacts {
        askedBy = requireNonNullElse(askedBy, AskedBy.OTHER);
        livesInArea = known(livesInArea);
        hasPlan = known(hasPlan);
        hasOrMayHaveNeeds = known(hasOrMayHaveNeeds);
        mayNeedPlanProvision = known(mayNeedPlanProvision);
        supportTriedInSetting = known(supportTriedInSetting);
        progressWithSupport = known(progressWithSupport);
        lifeLimitingCondition = known(lifeLimitingCondition);
        inHigherEducation = known(inHigherEducation);
    }

    /** A child about whom nobody has recorded anything yet. */
    public static EligibilityFacts unknown() {
        return FactSheet.blank(EligibilityFacts.class);
    }

    /** A copy in which the named fact has another value; {@link IllegalArgumentException} when there is no such fact. */
    public EligibilityFacts with(String fact, @Nullable Object value) {
        return FactSheet.with(this, fact, value);
    }

    private static YesNo known(@Nullable YesNo answer) {
        return requireNonNullElse(answer, YesNo.NOT_KNOWN);
    }
}
