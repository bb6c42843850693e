package uk.waymark.web.tasks.transition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** The day of an appointment, and how it was agreed. */
public record DayForm(
        @RealDate TypedDate on,

        @NotBlank(message = "{note.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String note) {}
