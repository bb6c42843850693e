package uk.waymark.processes.transition;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.AskAdultServices;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** A service for adults that is silent is rung, and taken to somebody senior when it stays silent. */
@Component
public class RingAdultService {

    /** The ids of these steps. */
    public static final Set<String> STEPS = Set.of("chase-adult-service", "take-service-higher");

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
            if (step.step().equals("chase-adult-service")) {
                services.chased(reader, step.caseRef(), step.about());
            } else {
                services.escalated(reader, step.caseRef(), step.about());
            }
            notes.write(reader, step, note);
            return Map.of();
        });
    }
}
