package uk.waymark.web.advancecare;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who holds a copy of the plan. */
public record HolderForm(
        @NotBlank(message = "{holder.name.missing}") @Size(max = 120, message = "{too.long.120}")
        String name,

        @Nullable UUID commandId) {

    /** Never the name. */
    @Override
    public String toString() {
        return "a holder of a plan (not shown)";
    }
}
