package uk.waymark.processes.assessment;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceText;
import uk.waymark.engine.advice.GiveAdvice;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** Somebody who was asked answers: with advice, "we do not know this child", or "we cannot". */
@Component
public class AnswerTheRequest {

    private static final Set<String> STEP = Set.of("give-advice");

    private final CompleteTask task;
    private final GiveAdvice advice;

    AnswerTheRequest(CompleteTask task, GiveAdvice advice) {
        this.task = task;
        this.advice = advice;
    }

    /**
     * The advice is sent; a caseworker reads it.
     *
     * @param version the draft that the page showed, -1 when there was none
     * @throws uk.waymark.engine.Refusal.NotNow {@code advice.incomplete}, {@code stale.page}, {@code task.done.already}
     *     when a colleague has sent theirs
     */
    public Answer give(Reader reader, StepOrder order, AdviceText text, int version) {
        return task.complete(reader, order, STEP, step -> {
            advice.send(reader, step.caseRef(), step.about(), text, version);
            return Map.of(ProcessVariables.ADVICE, "GIVEN");
        });
    }

    /** They have never met the child; {@code words} may say who might. */
    public Answer notKnown(Reader reader, StepOrder order, String words) {
        return task.complete(reader, order, STEP, step -> {
            advice.notKnown(reader, step.caseRef(), step.about(), words);
            return Map.of(ProcessVariables.ADVICE, "NOT_KNOWN");
        });
    }

    /**
     * They cannot give advice; a caseworker agrees what happens instead.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code advice.reason.missing}
     */
    public Answer decline(Reader reader, StepOrder order, String why) {
        return task.complete(reader, order, STEP, step -> {
            advice.decline(reader, step.caseRef(), step.about(), why);
            return Map.of(ProcessVariables.ADVICE, "DECLINED");
        });
    }
}
