package uk.waymark.web.growingup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A button without boxes. */
public record BeginForm(@Nullable UUID commandId) {}
