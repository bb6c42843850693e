package uk.waymark.processes.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.consultation.LateComments;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** Somebody reads what a family said late to a draft, and answers it. */
@Component
public class AnswerLateComment {

    private final CompleteTask task;
    private final LateComments comments;

    AnswerLateComment(CompleteTask task, LateComments comments) {
        this.task = task;
        this.comments = comments;
    }

    /**
     * The family is answered.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link LateComments#answer} says
     */
    public Answer answered(Reader reader, StepOrder order, String reply, @Nullable LocalDate metOn) {
        return task.complete(reader, order, Set.of("answer-late-comment"), step -> {
            comments.answer(reader, step.caseRef(), step.about(), reply, metOn);
            return Map.of();
        });
    }
}
