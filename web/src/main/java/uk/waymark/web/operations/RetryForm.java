package uk.waymark.web.operations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which failed work is to be tried again. */
public record RetryForm(String job, @Nullable UUID commandId) {}
