package uk.waymark.web.growingup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.transition.AdultServiceKind;

/** A service for adults that is invited. */
public record ServiceForm(
        @NotNull(message = "{growing.up.kind.missing}") AdultServiceKind kind,

        @NotBlank(message = "{growing.up.name.missing}") @Size(max = 120, message = "{too.long.120}")
        String name,

        @Nullable UUID commandId) {}
