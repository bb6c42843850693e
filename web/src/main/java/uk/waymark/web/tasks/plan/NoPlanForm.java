package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.tasks.referral.NoticeForm;

/** What the notice contains that says why there is no plan, who else has it, and when and how the family was told. */
public record NoPlanForm(
        @Refused("notice.incomplete") @Nullable List<NoticeForm.Part> contains,
        @Refused("notice.others.missing") @Nullable List<Notice.AlsoTold> others,

        @Refused({"told.in.future", "told.before.decision"}) @RealDate(missing = "{told.on.missing}")
        TypedDate toldOn,

        @NotNull(message = "{told.how.missing}") ToldHow how) {

    Notice notice() {
        return new NoticeForm(contains, toldOn, how).notice(others);
    }
}
