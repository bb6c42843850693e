package uk.waymark.processes.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.keyworker.KeyWorkers;

/** Asks for a key worker as soon as the assessment is agreed and the family knows. */
@Component
class AskForKeyWorker implements JavaDelegate {

    private final KeyWorkers keyWorkers;

    AskForKeyWorker(KeyWorkers keyWorkers) {

        this.keyWorkers = keyWorkers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        keyWorkers.ask(execution.getProcessBusinessKey());
    }
}
