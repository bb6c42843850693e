package uk.waymark.web.tasks.keyworker;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Yes, or no with the reason. */
public record AcceptForm(
        @NotNull(message = "{key.worker.accept.missing}") Boolean accept,

        @Nullable @Size(max = 400, message = "{too.long.400}")
        String why) {}
