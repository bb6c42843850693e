package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;
import uk.waymark.web.tasks.referral.NoticeForm;

/** Whether the final plan was sent, with which notice; or what has to be changed first. */
@Whole
public record FinalForm(
        @NotNull(message = "{plan.final.missing}") What what,
        @Refused("notice.incomplete") @Nullable List<NoticeForm.Part> contains,

        @Refused({"told.in.future", "plan.sent.before.written"}) @Nullable @RealDate(optional = true)
        TypedDate toldOn,

        @Nullable ToldHow how,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String reason)
        implements Whole.Answers {

    /** The two answers. */
    public enum What {
        SENT,
        CHANGE_FIRST
    }

    /** What was sent has a notice, a day and a way; what is not sent yet has a reason. */
    @Override
    public Map<String, String> missing() {
        return new Missing()
                .when(what == What.SENT && !NoticeForm.Part.whole(contains), "contains", "notice.incomplete")
                .when(what == What.SENT && Whole.Answers.blank(toldOn), "toldOn", "told.on.missing")
                .when(what == What.SENT && how == null, "how", "told.how.missing")
                .when(what == What.CHANGE_FIRST && Whole.Answers.blank(reason), "reason", "plan.changes.missing")
                .boxes();
    }

    Notice notice() {
        TypedDate on = Objects.requireNonNull(toldOn);
        return new NoticeForm(contains, on, Objects.requireNonNull(how)).notice();
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "sending a plan (not shown)";
    }
}
