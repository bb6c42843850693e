package uk.waymark.web.tasks.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Help that is agreed with a family. */
public record SupportForm(
        @Refused("support.empty") @NotBlank(message = "{support.empty}") @Size(max = 4000, message = "{too.long.4000}")
        String text,

        @Refused("support.review.past") @Nullable @RealDate(optional = true)
        TypedDate reviewOn,

        @Refused("told.in.future") @Nullable @RealDate(optional = true)
        TypedDate toldOn,

        @Nullable ToldHow how) {

    /** The help as the engine keeps it. */
    public Agreement agreement(SupportKind kind) {
        return new Agreement(
                kind, text.strip(), TypedDate.read(reviewOn), TypedDate.read(toldOn), how == null ? null : how.name());
    }
}
