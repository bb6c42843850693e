package uk.waymark.processes.plan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.plan.FamilyTime;

/** The fifteen days of the family are over, and the plan goes on. */
@Component
class GoOnWithoutComments implements JavaDelegate {

    private final FamilyTime time;

    GoOnWithoutComments(FamilyTime time) {
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        time.isOver(execution.getProcessBusinessKey());
    }
}
