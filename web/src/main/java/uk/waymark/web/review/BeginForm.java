package uk.waymark.web.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** The day of a plan, or of its last review, from which the next review is counted. */
public record BeginForm(
        @Refused({"review.plan.date.future", "review.plan.date.before.birth", "review.plan.ceased"})
        @RealDate(missing = "{review.plan.date.missing}")
        TypedDate reviewedOn,

        @Nullable UUID commandId) {}
