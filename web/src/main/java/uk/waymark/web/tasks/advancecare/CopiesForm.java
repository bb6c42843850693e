package uk.waymark.web.tasks.advancecare;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import java.util.UUID;

/** Who has confirmed the present edition. */
public record CopiesForm(
        @NotEmpty(message = "{advance.copies.missing}") Set<UUID> confirmed) {}
