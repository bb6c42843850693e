package uk.waymark.web.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a plan that is taken out. */
public record RemoveForm(
        @NotNull UUID line,
        @NotNull Integer version,
        @Nullable UUID commandId) {}
