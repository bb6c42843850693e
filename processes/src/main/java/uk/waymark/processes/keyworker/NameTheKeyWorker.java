package uk.waymark.processes.keyworker;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.keyworker.KeyWorkers;
import uk.waymark.engine.keyworker.NameKeyWorker;
import uk.waymark.processes.journey.ChildOfJourney;

/** Makes the chosen person the child's key worker, and gives them the open tasks of the one before. */
@Component
class NameTheKeyWorker implements JavaDelegate {

    private final NameKeyWorker naming;
    private final KeyWorkers keyWorkers;
    private final KeyWorkerOfChild present;
    private final ChildOfJourney children;

    NameTheKeyWorker(NameKeyWorker naming, KeyWorkers keyWorkers, KeyWorkerOfChild present, ChildOfJourney children) {
        this.naming = naming;
        this.keyWorkers = keyWorkers;
        this.present = present;
        this.children = children;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String child = execution.getProcessBusinessKey();
        Optional<UUID> before = present.of(children.of(execution).caseId());
        naming.name(child);
        UUID chosen = keyWorkers.chosen(child);
        if (chosen != null && before.isPresent() && !before.get().equals(chosen)) {
            handOver(execution.getProcessEngineServices().getTaskService(), child, before.get(), chosen);
        }
    }

    private static void handOver(TaskService tasks, String child, UUID from, UUID to) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(child)
                .taskAssignee(from.toString())
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), to.toString()));
    }
}
