package uk.waymark.processes.keyworker;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.keyworker.KeyWorkers;
import uk.waymark.processes.ProcessVariables;

/** Lets the rules propose three people with reasons. */
@Component
class ProposeKeyWorkers implements JavaDelegate {

    private final KeyWorkers keyWorkers;

    ProposeKeyWorkers(KeyWorkers keyWorkers) {
        this.keyWorkers = keyWorkers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ProcessVariables.PROPOSAL, keyWorkers.propose(execution.getProcessBusinessKey()));
    }
}
