package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.review.DecideReview.Settled;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;
import uk.waymark.web.tasks.referral.NoticeForm;

/** Whether the changed plan was sent, and how. */
@Whole
public record ChangedPlanForm(
        @NotNull(message = "{review.amended.missing}") Boolean amended,

        @Refused("review.outcome.missing")
        @NotBlank(message = "{review.outcome.missing}")
        @Size(max = 4000, message = "{too.long.4000}")
        String text,

        @Refused("notice.incomplete") @Nullable List<NoticeForm.Part> contains,

        @Refused({"told.in.future", "review.sent.before.changes"}) @RealDate(missing = "{told.on.missing}")
        TypedDate toldOn,

        @NotNull(message = "{told.how.missing}") ToldHow how)
        implements Whole.Answers {

    @Override
    public Map<String, String> missing() {
        return amended != null && !NoticeForm.Part.whole(contains) ? Map.of("contains", "notice.incomplete") : Map.of();
    }

    Settled settled() {
        return new Settled(amended, text.strip(), new NoticeForm(contains, toldOn, how).notice());
    }
}
