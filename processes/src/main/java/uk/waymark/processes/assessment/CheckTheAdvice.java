package uk.waymark.processes.assessment;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.CheckAdvice;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** A caseworker has read the advice: it is enough, or the same people are asked once more. */
@Component
public class CheckTheAdvice {

    private static final Set<String> STEP = Set.of("check-advice");

    private final CompleteTask task;
    private final CheckAdvice advice;

    CheckTheAdvice(CompleteTask task, CheckAdvice advice) {
        this.task = task;
        this.advice = advice;
    }

    /** It says what the plan needs. */
    public Answer enough(Reader reader, StepOrder order) {
        return task.complete(reader, order, STEP, step -> {
            advice.enough(reader, step.caseRef(), step.about());
            return Map.of(ProcessVariables.CHECKED, "ENOUGH");
        });
    }

    /**
     * Something is missing; what, in words that those who were asked read.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code advice.reason.missing}
     */
    public Answer askAgain(Reader reader, StepOrder order, String whatIsMissing) {
        return task.complete(reader, order, STEP, step -> {
            advice.askAgain(reader, step.caseRef(), step.about(), whatIsMissing);
            return Map.of(ProcessVariables.CHECKED, "ASK_AGAIN");
        });
    }
}
