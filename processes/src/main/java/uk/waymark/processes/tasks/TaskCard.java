package uk.waymark.processes.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.audit.Holder;

/**
 * One open step in a list of tasks.
 *
 * @param child the name by which the child is called
 * @param name what is to be done
 * @param about what it is about when it is not the child as a whole, such as the foundation that is missing
 * @param assigneeId the practitioner who has it; none while it stands in a queue
 * @param dueOn the last day in time (England)
 */
public record TaskCard(
        UUID stepId,
        String process,
        String step,
        String name,
        String whatNext,
        String caseRef,
        String child,
        @Nullable String role,
        Holder holder,
        @Nullable UUID assigneeId,
        @Nullable String subject,
        @Nullable String about,
        @Nullable LocalDate dueOn,
        Instant beganAt) {

    TaskCard about(@Nullable String title) {
        return new TaskCard(
                stepId,
                process,
                step,
                name,
                whatNext,
                caseRef,
                child,
                role,
                holder,
                assigneeId,
                subject,
                title,
                dueOn,
                beganAt);
    }

    /** Whether its last day has passed. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
