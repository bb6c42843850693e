package uk.waymark.processes.keyworker;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.keyworker.ChooseKeyWorker;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** Room for one more family was found where nobody had any; the proposals are made again. */
@Component
public class FindCapacity {

    private final CompleteTask task;
    private final StepNote notes;
    private final ChooseKeyWorker search;

    FindCapacity(CompleteTask task, StepNote notes, ChooseKeyWorker search) {
        this.task = task;
        this.notes = notes;
        this.search = search;
    }

    /** Stores what was found. */
    public Answer found(Reader reader, StepOrder order, String note) {
        return task.complete(reader, order, Set.of("find-capacity"), step -> {
            notes.write(reader, step, note);
            search.capacityFound(reader, step.caseRef());
            return Map.of();
        });
    }
}
