package uk.waymark.processes.assessment;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.assessment.CourseOfAssessment;

/** Those who are asked at the same time, by the opaque numbers of their requests, always in the same order. */
@Component
public class PeopleAsked {

    private final CourseOfAssessment assessment;

    PeopleAsked(CourseOfAssessment assessment) {
        this.assessment = assessment;
    }

    /** The numbers of the requests that wait for an answer. */
    public List<String> of(DelegateExecution execution) {
        return assessment.waiting(execution.getProcessBusinessKey());
    }
}
