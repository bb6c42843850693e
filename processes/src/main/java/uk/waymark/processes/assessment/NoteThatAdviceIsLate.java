package uk.waymark.processes.assessment;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.processes.ProcessVariables;

/** Wakes the clock of one request; the ledger alone says whether its last day has passed. */
@Component
class NoteThatAdviceIsLate implements JavaDelegate {

    private final CourseOfAssessment assessment;

    NoteThatAdviceIsLate(CourseOfAssessment assessment) {
        this.assessment = assessment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessment.timePassed(UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT)));
    }
}
