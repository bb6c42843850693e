package uk.waymark.processes.assessment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.assessment.CourseOfAssessment;

/** Every request is answered or settled: the plan can be written. */
@Component
class ConfirmAdviceIsThere implements JavaDelegate {

    private final CourseOfAssessment assessment;

    ConfirmAdviceIsThere(CourseOfAssessment assessment) {
        this.assessment = assessment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessment.gathered(execution.getProcessBusinessKey());
    }
}
