package uk.waymark.processes.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.keyworker.KeyWorkers;
import uk.waymark.processes.journey.ChildOfJourney;

/** Asks for a key worker as soon as the assessment is agreed and the family knows. */
@Component
class AskForKeyWorker implements JavaDelegate {

    private final KeyWorkers keyWorkers;
    private final ChildOfJourney children;

    AskForKeyWorker(KeyWorkers keyWorkers, ChildOfJourney children) {
        this.keyWorkers = keyWorkers;
        this.children = children;
    }

    @Override
    public void execute(DelegateExecution execution) {
        keyWorkers.ask(children.of(execution).caseId(), null);
    }
}
