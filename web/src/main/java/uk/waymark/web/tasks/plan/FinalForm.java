package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.tasks.referral.NoticeForm;

/** Whether the final plan was sent, with which notice; or what has to be changed first. */
public record FinalForm(
        @NotNull(message = "{plan.final.missing}") What what,
        @Nullable List<NoticeForm.Part> contains,
        @Nullable @RealDate(optional = true) TypedDate toldOn,
        @Nullable ToldHow how,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String reason) {

    /** The two answers. */
    public enum What {
        SENT,
        CHANGE_FIRST
    }

    /** What was sent has a day and a way. */
    @AssertTrue(message = "{plan.final.when.missing}")
    public boolean isSaidWhen() {
        return what != What.SENT || (how != null && toldOn != null && !toldOn.blank());
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
