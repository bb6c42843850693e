package uk.waymark.web.api.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which program is ended, and the edition that the page showed. */
public record EndForm(UUID programId, int version, @Nullable UUID commandId) {}
