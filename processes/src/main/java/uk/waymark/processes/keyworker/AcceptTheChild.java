package uk.waymark.processes.keyworker;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.keyworker.ChooseKeyWorker;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** The chosen person says yes, or no without blame. */
@Component
public class AcceptTheChild {

    private static final Set<String> STEP = Set.of("accept-the-child");

    private final CompleteTask task;
    private final ChooseKeyWorker search;

    AcceptTheChild(CompleteTask task, ChooseKeyWorker search) {
        this.task = task;
        this.search = search;
    }

    /** They become the key worker. */
    public Answer accept(Reader reader, StepOrder order) {
        return task.complete(reader, order, STEP, step -> {
            search.accept(reader, step.caseRef());
            return Map.of(ProcessVariables.ACCEPTANCE, "ACCEPTED");
        });
    }

    /** Others are proposed; {@code why} without anything about the child, at most 400 characters. */
    public Answer decline(Reader reader, StepOrder order, String why) {
        return task.complete(reader, order, STEP, step -> {
            search.decline(reader, step.caseRef(), why);
            return Map.of(ProcessVariables.ACCEPTANCE, "DECLINED");
        });
    }
}
