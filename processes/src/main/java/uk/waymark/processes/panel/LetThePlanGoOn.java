package uk.waymark.processes.panel;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the journey that waits for the panel that the panel has answered and the family knows. */
@Component
class LetThePlanGoOn implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation("panel-has-decided")
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .correlateAll();
    }
}
