package uk.waymark.processes.reassessment;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.reassessment.FinishReassessment;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.ChildOfJourney;

/** Wakes the clock ledger, which alone says that the decision whether to assess again is late. */
@Component
class RecordThatReassessmentIsLate implements JavaDelegate {

    private final FinishReassessment reassessments;
    private final ChildOfJourney children;

    RecordThatReassessmentIsLate(FinishReassessment reassessments, ChildOfJourney children) {
        this.reassessments = reassessments;
        this.children = children;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
        reassessments.wake(children.of(execution).caseId(), id);
    }
}
