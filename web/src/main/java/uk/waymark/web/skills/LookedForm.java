package uk.waymark.web.skills;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has looked: the list is whole. */
public record LookedForm(@Nullable UUID commandId) {}
