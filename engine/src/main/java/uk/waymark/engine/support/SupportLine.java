package uk.waymark.engine.support;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Help that was agreed, opened for a page; {@code endedOn} is null while it goes on. */
public record SupportLine(
        UUID id,
        Agreement agreement,
        LocalDate agreedOn,
        @Nullable LocalDate endedOn) {}
