package uk.waymark.web.advancecare;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.advancecare.CopyNews;

/** What has happened with a copy of the plan. */
public record CopyForm(
        @NotNull UUID rowId,
        @NotNull CopyNews news,
        @NotNull Integer version,
        @Nullable UUID commandId) {}
