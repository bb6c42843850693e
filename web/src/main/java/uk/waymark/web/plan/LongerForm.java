package uk.waymark.web.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Until when a family may answer a draft. */
public record LongerForm(
        @Refused({"clock.extend.later", "plan.longer.too.long", "plan.family.not.asked"})
        @RealDate(missing = "{plan.longer.missing}")
        TypedDate until,

        @Nullable UUID commandId) {}
