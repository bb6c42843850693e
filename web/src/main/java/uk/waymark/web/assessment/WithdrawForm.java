package uk.waymark.web.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.assessment.Release;
import uk.waymark.web.form.Refused;

/** Why nobody waits for an advice any more. */
public record WithdrawForm(
        @Refused("advisers.still.needed") @NotNull(message = "{advisers.why.missing}")
        Release why,

        @NotBlank(message = "{advisers.reason.missing}") @Size(max = 1000, message = "{too.long.1000}")
        String because,

        @Nullable UUID commandId) {}
