package uk.waymark.web.tasks.transition;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who stays through the move. */
public record WorkerForm(
        @NotNull(message = "{growing.up.worker.missing}") UUID practitionerId) {}
