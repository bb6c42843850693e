package uk.waymark.engine.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a child's journey as it is read.
 *
 * @param role the role that has it: its own, or the one that stands in while nobody has that
 * @param subject the opaque reference of what the step is about; null for the child as a whole
 * @param assignee the name of the practitioner who has it; null while it stands in a queue or waits
 * @param agency the name of the agency that has the ball; null when it is nobody's in particular
 * @param endedAt null while it goes on
 */
public record JourneyStep(
        UUID id,
        String process,
        String processInstance,
        String step,
        StepKind kind,
        @Nullable String role,
        Holder holder,
        @Nullable String subject,
        @Nullable String assignee,
        @Nullable String agency,
        @Nullable LocalDate dueOn,
        Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable HowEnded howEnded) {

    /** Whether it still goes on. */
    public boolean open() {
        return endedAt == null;
    }
}
