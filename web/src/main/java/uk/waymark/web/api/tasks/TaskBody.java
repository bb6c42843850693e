package uk.waymark.web.api.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.audit.Holder;
import uk.waymark.processes.tasks.TaskCard;

/**
 * One task that waits.
 *
 * @param name what is to be done
 * @param whatNext what doing it means and what happens afterwards
 * @param about what it is about when it is not the child as a whole
 * @param mine whether it is the program's own; otherwise it stands in the queue of {@code role}
 * @param dueOn the last day in time, in England
 * @param form the schema of what is sent to complete it
 * @param self where it is read; what completes it is sent to {@code /completion} below that
 */
public record TaskBody(
        UUID id,
        String process,
        String step,
        String name,
        String whatNext,
        String child,
        @Nullable String about,
        @Nullable String role,
        Holder holder,
        boolean mine,
        @Nullable LocalDate dueOn,
        Instant beganAt,
        String form,
        String self) {

    static TaskBody of(TaskCard card, @Nullable UUID reader, String form) {
        return new TaskBody(
                card.stepId(),
                card.process(),
                card.step(),
                card.name(),
                card.whatNext(),
                card.caseRef(),
                card.about(),
                card.role(),
                card.holder(),
                card.assigneeId() != null && card.assigneeId().equals(reader),
                card.dueOn(),
                card.beganAt(),
                form,
                "/api/v1/tasks/" + card.stepId());
    }
}
