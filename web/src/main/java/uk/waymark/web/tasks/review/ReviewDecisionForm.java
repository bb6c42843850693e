package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.review.CeaseGround;
import uk.waymark.engine.review.DecideReview.ReviewAnswer;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;
import uk.waymark.web.tasks.referral.NoticeForm;

/** What is decided after a review, and how the family was told. */
@Whole
public record ReviewDecisionForm(
        @NotNull(message = "{review.decision.missing}") ReviewDecision decision,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String reasons,

        @Refused("review.amendments.missing") @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String amendments,

        @Refused("review.ground.missing") @Nullable CeaseGround ground,
        @Refused("review.cease.not.consulted") @Nullable Boolean consulted,
        @Refused("notice.incomplete") @Nullable List<NoticeForm.Part> contains,
        @Refused("notice.others.missing") @Nullable List<Notice.AlsoTold> others,

        @Refused({"told.in.future", "review.told.before.meeting"}) @RealDate(missing = "{told.on.missing}")
        TypedDate toldOn,

        @NotNull(message = "{told.how.missing}") ToldHow how)
        implements Whole.Answers {

    @Override
    public Map<String, String> missing() {
        return new Missing()
                .when(
                        decision == ReviewDecision.AMEND && (amendments == null || amendments.isBlank()),
                        "amendments",
                        "review.amendments.missing")
                .when(decision == ReviewDecision.CEASE && ground == null, "ground", "review.ground.missing")
                .when(
                        decision == ReviewDecision.CEASE && !Boolean.TRUE.equals(consulted),
                        "consulted",
                        "review.cease.not.consulted")
                .when(
                        decision != null && decision != ReviewDecision.AMEND && !NoticeForm.Part.whole(contains),
                        "contains",
                        "notice.incomplete")
                .boxes();
    }

    ReviewAnswer answer() {
        return new ReviewAnswer(
                decision,
                reasons.strip(),
                amendments,
                ground,
                Boolean.TRUE.equals(consulted),
                new NoticeForm(contains, toldOn, how).notice(others));
    }
}
