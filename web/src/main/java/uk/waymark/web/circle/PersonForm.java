package uk.waymark.web.circle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who matters to a child. */
public record PersonForm(
        @NotBlank(message = "{person.name.missing}") @Size(max = 120, message = "{too.long.120}")
        String name,

        @NotBlank(message = "{person.part.missing}") @Size(max = 120, message = "{too.long.120}")
        String part,

        @Nullable Boolean mainCarer,
        @Nullable UUID commandId) {

    /** Never the name. */
    @Override
    public String toString() {
        return "somebody who matters to a child (not shown)";
    }
}
