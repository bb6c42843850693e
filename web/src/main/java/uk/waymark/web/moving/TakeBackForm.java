package uk.waymark.web.moving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a move that was recorded is taken back. */
public record TakeBackForm(
        @NotBlank(message = "{move.reason.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String reason,

        @NotNull Integer version,
        @Nullable UUID commandId) {}
