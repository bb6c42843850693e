package uk.waymark.web.tasks.referral;

import jakarta.validation.constraints.NotNull;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** When and how the family was told. */
public record ToldForm(
        @Refused({"told.in.future", "told.before.decision", "plan.sent.before.written"})
        @RealDate(missing = "{told.on.missing}")
        TypedDate toldOn,

        @NotNull(message = "{told.how.missing}") ToldHow how) {}
