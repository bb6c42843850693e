package uk.waymark.web.tasks.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.referral.Answers;
import uk.waymark.rules.YesNo;

/** The answers that the rules read, as they stand after somebody has asked. */
public record MissingForm(
        @NotNull YesNo hasOrMayHaveNeeds,
        @NotNull YesNo mayNeedPlan,
        @NotNull YesNo supportTried,
        @NotNull YesNo progressWithSupport,
        @NotNull YesNo hasPlan,
        @NotNull YesNo livesInArea,
        @NotNull YesNo inHigherEducation,
        @Nullable @Min(0) @Max(300) Integer monthsSinceAssessment,
        @Nullable @Min(0) @Max(50) Integer servicesInvolved) {

    static MissingForm of(Answers now) {
        return new MissingForm(
                now.hasOrMayHaveNeeds(),
                now.mayNeedPlan(),
                now.supportTried(),
                now.progressWithSupport(),
                now.hasPlan(),
                now.livesInArea(),
                now.inHigherEducation(),
                now.monthsSinceAssessment(),
                now.servicesInvolved());
    }

    Answers answers() {
        return new Answers(
                hasOrMayHaveNeeds,
                mayNeedPlan,
                supportTried,
                progressWithSupport,
                hasPlan,
                livesInArea,
                inHigherEducation,
                monthsSinceAssessment,
                servicesInvolved);
    }
}
