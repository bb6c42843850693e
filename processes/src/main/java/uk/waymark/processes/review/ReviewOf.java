package uk.waymark.processes.review;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import uk.waymark.processes.ProcessVariables;

/** Which review a journey is about. */
final class ReviewOf {

    private ReviewOf() {}

    static UUID journey(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
    }
}
