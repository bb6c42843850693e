package uk.waymark.web.advancecare;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family's wish to talk about what matters if things change. */
public record TalkForm(@Nullable UUID commandId) {}
