package uk.waymark.web.hospital;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Another day of going home, or none yet; or that going home is called off. */
public record GoingHomeDayForm(
        @Refused({"stay.date.past", "stay.date.before"}) @RealDate(optional = true) @Nullable
        TypedDate on,

        @NotNull Integer version,
        @Nullable UUID commandId) {}
