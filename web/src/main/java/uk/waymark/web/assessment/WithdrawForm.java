package uk.waymark.web.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why nobody waits for an advice any more. */
public record WithdrawForm(
        @NotBlank(message = "{advisers.reason.missing}") @Size(max = 1000, message = "{too.long.1000}")
        String because,

        @Nullable UUID commandId) {}
