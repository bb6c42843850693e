package uk.waymark.deployment.drive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.drive.life.DrivenChild;

/** A step that waits for somebody, as the journey's log has it. */
record OpenWork(
        UUID id,
        DrivenChild child,
        String process,
        String step,
        @Nullable String role,
        boolean family,
        @Nullable UUID agency,
        @Nullable UUID assignee,
        @Nullable String subject,
        @Nullable LocalDate dueOn,
        Instant began) {}
