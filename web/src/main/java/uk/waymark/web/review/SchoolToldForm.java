package uk.waymark.web.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** The day on which the school was told that the child needs a review in the coming term. */
public record SchoolToldForm(
        @NotNull UUID review,
        @RealDate(missing = "{told.on.missing}") TypedDate toldSchoolOn,
        @Nullable UUID commandId) {}
