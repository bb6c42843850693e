package uk.waymark.web.hospital;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a child may go home without the planning meeting. */
public record WithoutForm(
        @NotBlank(message = "{stay.override.why}") @Size(max = 2000, message = "{too.long.2000}")
        String why,

        @NotNull Integer version,
        @Nullable UUID commandId) {

    /** Never the reason. */
    @Override
    public String toString() {
        return "a reason (not shown)";
    }
}
