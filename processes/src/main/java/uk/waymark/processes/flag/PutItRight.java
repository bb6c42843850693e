package uk.waymark.processes.flag;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.foundations.AnswerFlag;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** Somebody says what was done about a flag; the facts are then checked again, at once or on a day. */
@Component
public class PutItRight {

    private static final Set<String> STEP = Set.of("put-it-right");

    private final CompleteTask task;
    private final AnswerFlag flags;

    PutItRight(CompleteTask task, AnswerFlag flags) {
        this.task = task;
        this.flags = flags;
    }

    /** It was put right; if the facts do not agree, the task comes back. */
    public Answer fixed(Reader reader, StepOrder order) {
        return task.complete(reader, order, STEP, step -> Map.of(ProcessVariables.OUTCOME, "FIXED"));
    }

    /**
     * It is not needed now, for this reason, until that day.
     *
     * @throws Refusal.NotNow {@code flag.reason.missing}, {@code flag.until.past}, {@code flag.cleared.already}
     */
    public Answer notNeeded(Reader reader, StepOrder order, String because, LocalDate until) {
        return task.complete(reader, order, STEP, step -> {
            flags.notNeeded(reader, step.caseRef(), step.about(), because, until);
            return Map.of(ProcessVariables.OUTCOME, "NOT_NEEDED");
        });
    }

    /**
     * It cannot be put right yet: a plan with somebody in charge of it, until that day.
     *
     * @throws Refusal.NotNow {@code flag.reason.missing}, {@code flag.until.past}, {@code flag.cleared.already}
     */
    public Answer planGap(Reader reader, StepOrder order, String plan, LocalDate until) {
        return task.complete(reader, order, STEP, step -> {
            flags.planGap(reader, step.caseRef(), step.about(), plan, until);
            return Map.of(ProcessVariables.OUTCOME, "GAP_PLAN");
        });
    }
}
