package uk.waymark.engine.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/** The answers of a referral that the eligibility rules read; what nobody has answered is NOT_KNOWN. */
@Embeddable
public record Answers(
        @Enumerated(EnumType.STRING) YesNo hasOrMayHaveNeeds,

        @Enumerated(EnumType.STRING) @Column(name = "may_need_plan")
        YesNo mayNeedPlan,

        @Enumerated(EnumType.STRING) YesNo supportTried,
        @Enumerated(EnumType.STRING) YesNo progressWithSupport,
        @Enumerated(EnumType.STRING) YesNo hasPlan,
        @Enumerated(EnumType.STRING) YesNo livesInArea,
        @Enumerated(EnumType.STRING) YesNo inHigherEducation,
        @Nullable Integer monthsSinceAssessment,
        @Nullable Integer servicesInvolved) {

    static Answers of(Needs needs) {
        return new Answers(
                needs.hasOrMayHaveNeeds(),
                needs.mayNeedPlan(),
                needs.supportTried(),
                needs.progressWithSupport(),
                needs.hasPlan(),
                needs.livesInArea(),
                needs.inHigherEducation(),
                needs.monthsSinceAssessment(),
                needs.servicesInvolved());
    }
}
