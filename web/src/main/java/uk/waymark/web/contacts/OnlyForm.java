package uk.waymark.web.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A button without boxes. */
public record OnlyForm(@Nullable Integer version, @Nullable UUID commandId) {}
