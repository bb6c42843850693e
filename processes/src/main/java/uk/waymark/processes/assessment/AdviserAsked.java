package uk.waymark.processes.assessment;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.processes.ProcessVariables;

/** Who of the body that is asked can give its advice. */
@Component
public class AdviserAsked {

    private final CourseOfAssessment assessment;

    AdviserAsked(CourseOfAssessment assessment) {
        this.assessment = assessment;
    }

    /** The role of those who can answer. */
    public String role(DelegateExecution execution) {
        UUID request = UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
        return Objects.requireNonNull(assessment.request(request).role()).name();
    }
}
