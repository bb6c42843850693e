package uk.waymark.processes.keyworker;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.keyworker.NameKeyWorker;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The one who leaves has briefed the one who comes, and the family knows both. Source: NICE guideline NG213, 1.14. */
@Component
public class HandOver {

    private final CompleteTask task;
    private final StepNote notes;
    private final NameKeyWorker keyWorkers;

    HandOver(CompleteTask task, StepNote notes, NameKeyWorker keyWorkers) {
        this.task = task;
        this.notes = notes;
        this.keyWorkers = keyWorkers;
    }

    /** Stores what was handed over; the former key worker leaves the team. */
    public Answer handedOver(Reader reader, StepOrder order, String note) {
        return task.complete(reader, order, Set.of("hand-over"), step -> {
            notes.write(reader, step, note);
            keyWorkers.finishHandover(step.caseRef());
            return Map.of();
        });
    }
}
