package uk.waymark.web.tasks.transition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.waymark.engine.transition.AdultCareWord;

/** Whether adult continuing healthcare was told, and who was told or why not. */
public record AdultCareForm(
        @NotNull(message = "{growing.up.told.missing}") AdultCareWord word,

        @NotBlank(message = "{note.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String note) {}
