package uk.waymark.web.imports;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.imports.ImportKind;

/** What a file holds; the file itself travels beside it. */
public record ImportForm(
        @NotNull(message = "{import.kind.missing}") ImportKind kind,
        @Nullable UUID commandId) {}
