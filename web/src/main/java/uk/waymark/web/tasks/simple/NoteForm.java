package uk.waymark.web.tasks.simple;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was done, in words that the family may read. */
public record NoteForm(
        @NotBlank(message = "{note.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String note) {}
