package uk.waymark.processes.keyworker;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.keyworker.ChooseKeyWorker;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** The manager confirms one of the people proposed, or asks for others. */
@Component
public class ConfirmKeyWorker {

    private static final Set<String> STEP = Set.of("confirm-key-worker");

    private final CompleteTask task;
    private final ChooseKeyWorker search;

    ConfirmKeyWorker(CompleteTask task, ChooseKeyWorker search) {
        this.task = task;
        this.search = search;
    }

    /**
     * This person is asked to accept.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code key.worker.not.proposed}
     */
    public Answer confirm(Reader reader, StepOrder order, UUID practitionerId) {
        return task.complete(reader, order, STEP, step -> {
            search.confirm(reader, step.caseRef(), practitionerId);
            return Map.of(ProcessVariables.CONFIRMED, "CONFIRMED");
        });
    }

    /** Other people are proposed. */
    public Answer askAgain(Reader reader, StepOrder order) {
        return task.complete(reader, order, STEP, step -> {
            search.askAgain(reader, step.caseRef());
            return Map.of(ProcessVariables.CONFIRMED, "ASK_AGAIN");
        });
    }
}
