package uk.waymark.processes.transition;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.AskAdultServices;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/**
 * A service for adults that is silent is rung, and taken to somebody senior when it stays silent. A step that began before each
 * service had a way of its own is about all that are silent.
 */
@Component
public class RingAdultService {

    /** The ids of these steps. */
    public static final Set<String> STEPS = Set.of("chase-adult-services", "take-it-higher");

    private final CompleteTask task;
    private final StepNote notes;
    private final AskAdultServices services;

    RingAdultService(CompleteTask task, StepNote notes, AskAdultServices services) {
        this.task = task;
        this.notes = notes;
        this.services = services;
    }

    /**
     * It was done; {@code note} says whom they reached.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code note.missing}
     */
    public Answer done(Reader reader, StepOrder order, String note) {
        return task.complete(reader, order, STEPS, step -> {
            @Nullable UUID service = step.subject() == null ? null : step.about();
            if (step.step().equals("chase-adult-services")) {
                services.chased(reader, step.caseRef(), service);
            } else {
                services.escalated(reader, step.caseRef(), service);
            }
            notes.write(reader, step, note);
            return Map.of();
        });
    }
}
