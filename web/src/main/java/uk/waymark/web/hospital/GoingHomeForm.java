package uk.waymark.web.hospital;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.discharge.GoingHome;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** A child is in hospital and is to go home. */
public record GoingHomeForm(
        @NotBlank(message = "{stay.where.missing}") @Size(max = 120, message = "{too.long.120}")
        String where,

        @Refused("date.future") @RealDate TypedDate inSince,
        @NotNull(message = "{stay.pace.missing}") Boolean rapid,

        @Refused({"stay.date.past", "stay.date.before"}) @RealDate(optional = true) @Nullable
        TypedDate on,

        @Nullable UUID commandId) {

    GoingHome plan() {
        return new GoingHome(where.strip(), inSince.date().orElseThrow(), TypedDate.read(on), rapid);
    }

    /** Never where the child is. */
    @Override
    public String toString() {
        return "a stay in hospital (not shown)";
    }
}
