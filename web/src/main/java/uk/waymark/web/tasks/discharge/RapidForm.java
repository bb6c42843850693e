package uk.waymark.web.tasks.discharge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.waymark.web.form.Refused;

/** Who decides in a rapid discharge, and what is arranged. */
public record RapidForm(
        @Refused("stay.senior.missing")
        @NotBlank(message = "{stay.senior.missing}")
        @Size(max = 120, message = "{too.long.120}")
        String senior,

        @NotBlank(message = "{note.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String note) {}
