package uk.waymark.web.operations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order to move every journey to the newest diagram, of which this is the number. */
public record MoveForm(int version, @Nullable UUID commandId) {}
