package uk.waymark.processes.assessment;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.processes.ProcessVariables;

/** One request goes out; the body's own time begins. */
@Component
class AskForAdvice implements JavaDelegate {

    private final CourseOfAssessment assessment;

    AskForAdvice(CourseOfAssessment assessment) {
        this.assessment = assessment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID request = UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
        boolean family = assessment.ask(request) == AdviserKind.FAMILY;
        execution.setVariable(ProcessVariables.ASKED, family ? "FAMILY" : "AGENCY");
    }
}
