package uk.waymark.web.tasks.transition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether it is time to move. */
public record MovingForm(
        @NotNull(message = "{growing.up.time.missing}") Boolean now,

        @NotBlank(message = "{note.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String note) {}
