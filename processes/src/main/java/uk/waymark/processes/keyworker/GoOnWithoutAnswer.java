package uk.waymark.processes.keyworker;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.keyworker.KeyWorkers;

/** The family has not answered in time: that is written down, and the manager goes on. */
@Component
class GoOnWithoutAnswer implements JavaDelegate {

    private final KeyWorkers keyWorkers;

    GoOnWithoutAnswer(KeyWorkers keyWorkers) {
        this.keyWorkers = keyWorkers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        keyWorkers.noAnswer(execution.getProcessBusinessKey());
    }
}
