package uk.waymark.web.tasks.transition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** The day of an appointment, why it is so soon if it is, and how it was agreed. */
public record DayForm(
        @Refused("stay.date.past") @RealDate TypedDate on,

        @Refused("growing.up.too.soon") @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String soon,

        @NotBlank(message = "{note.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String note) {

    /** Why it is so soon; empty when nothing was written. */
    public String why() {
        return Objects.requireNonNullElse(soon, "").strip();
    }
}
