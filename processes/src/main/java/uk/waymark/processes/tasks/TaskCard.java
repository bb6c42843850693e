package uk.waymark.processes.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.people.Role;

/**
 * One open step in a list of tasks.
 *
 * @param child the name by which the child is called
 * @param name what is to be done
 * @param about what it is about when it is not the child as a whole, such as the foundation that is missing
 * @param assigneeId the practitioner who has it; none while it stands in a queue
 * @param dueOn the last day in time (England)
 * @param instead why it is the reader's, where nobody of its own roles can do it for this child
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
        Instant beganAt,
        @Nullable Instead instead) {

    /**
     * Somebody has a step in place of others.
     *
     * @param as the role in which they have it: key worker of the child, or casework of the authority
     * @param missing the roles that could do it and that nobody in the team has
     */
    public record Instead(Role as, List<String> missing) {}

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
                beganAt,
                instead);
    }

    /** Whether its last day has passed. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
