package uk.waymark.processes.referral;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.eligibility.DecideAssessment;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** A person decides whether to assess, whatever the rules advised: one decision for all three ways to it. */
@Component
public class DecideToAssess {

    /** The steps at which it is decided, by what the rules advised: met, to be judged, not met. */
    public static final Set<String> STEPS =
            Set.of("confirm-assessment", "weigh-the-evidence", "look-again-before-saying-no");

    private final CompleteTask task;
    private final DecideAssessment assessment;

    DecideToAssess(CompleteTask task, DecideAssessment assessment) {
        this.task = task;
        this.assessment = assessment;
    }

    /**
     * What was decided and why.
     *
     * @param reason in the words that the family reads
     */
    public record Decision(AssessmentAnswer answer, String reason) {

        /** Never the reason. */
        @Override
        public String toString() {
            return answer.name();
        }
    }

    /**
     * Stores the decision; the journey goes on by its answer.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code decision.reason.missing}, {@code child.has.died}, {@code
     *     task.done.already}
     */
    public Answer decide(Reader reader, StepOrder order, Decision decision) {
        return task.complete(reader, order, STEPS, step -> {
            assessment.decide(reader, step.caseRef(), decision.answer(), decision.reason(), step.stepId());
            return Map.of(ProcessVariables.DECISION, decision.answer().name());
        });
    }
}
