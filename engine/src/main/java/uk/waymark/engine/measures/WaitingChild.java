package uk.waymark.engine.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.audit.Holder;

/** A child who waits at a step, with who has the ball; {@code days} are calendar days so far. */
public record WaitingChild(
        UUID stepId,
        String caseRef,
        String givenName,
        String familyName,
        Holder holder,
        Instant beganAt,
        int days,
        @Nullable LocalDate dueOn) {}
