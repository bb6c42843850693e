package uk.waymark.web.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.eligibility.AskedBy;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** What a professional tells about the child's needs, as it was typed. */
public record NeedsForm(
        @NotBlank(message = "{refer.story.missing}") @Size(max = 8000) @Nullable
        String story,

        @Nullable List<NeedKind> kinds,

        @NotEmpty(message = "{refer.services.missing}") @Nullable
        List<ServiceAsked> services,

        @Nullable YesNo lifeLimiting,
        @Nullable YesNo hasOrMayHaveNeeds,
        @Nullable YesNo mayNeedPlan,
        @Nullable YesNo supportTried,
        @Nullable YesNo progressWithSupport,
        @Nullable YesNo hasPlan,
        @Nullable YesNo livesInArea,
        @Nullable YesNo inHigherEducation,

        @Min(value = 0, message = "{refer.months.range}") @Max(value = 300, message = "{refer.months.range}") @Nullable
        Integer monthsSinceAssessment,

        @Min(value = 0, message = "{refer.involved.range}")
        @Max(value = 50, message = "{refer.involved.range}")
        @Nullable
        Integer servicesInvolved,

        @Nullable AskedBy askedBy,

        @NotBlank(message = "{refer.asker.missing}") @Size(max = 120) @Nullable
        String asker,

        @NotBlank(message = "{refer.contact.missing}") @Size(max = 200) @Nullable
        String contact,

        @RealDate(missing = "{refer.received.missing}") @Nullable
        TypedDate received) {

    static NeedsForm begun(@Nullable AskedBy askedBy, String asker, TypedDate received) {
        return new NeedsForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, askedBy, asker, null,
                received);
    }

    /** Never what was typed, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "a child's needs (not shown)";
    }
}
