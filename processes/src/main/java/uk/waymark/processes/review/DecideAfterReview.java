package uk.waymark.processes.review;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.review.Appeal;
import uk.waymark.engine.review.DecideReview;
import uk.waymark.engine.review.DecideReview.ReviewAnswer;
import uk.waymark.engine.review.DecideReview.Settled;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** The steps of the authority after a review: decide, finish the changed plan, look for an appeal. */
@Component
public class DecideAfterReview {

    private final CompleteTask task;
    private final DecideReview reviews;

    DecideAfterReview(CompleteTask task, DecideReview reviews) {
        this.task = task;
        this.reviews = reviews;
    }

    /**
     * The decision is taken and the family knows.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link DecideReview#decide} says
     */
    public Answer decide(Reader reader, StepOrder order, ReviewAnswer answer) {
        return task.complete(reader, order, Set.of("decide-after-the-review"), step -> {
            reviews.decide(reader, step.caseRef(), step.about(), answer);
            return Map.of(ProcessVariables.REVIEW_DECISION, answer.decision().name());
        });
    }

    /**
     * The changed plan was sent, or the decision not to change it.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link DecideReview#settle} says
     */
    public Answer settle(Reader reader, StepOrder order, Settled settled) {
        return task.complete(reader, order, Set.of("send-the-changed-plan"), step -> {
            reviews.settle(reader, step.caseRef(), step.about(), settled);
            return Map.of();
        });
    }

    /**
     * Somebody has asked the tribunal and the mediation service.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code review.appeal.time.not.over}
     */
    public Answer checked(Reader reader, StepOrder order, Appeal appeal) {
        return task.complete(reader, order, Set.of("check-for-an-appeal"), step -> {
            reviews.appeal(reader, step.caseRef(), step.about(), appeal);
            return Map.of(ProcessVariables.APPEAL, appeal.name());
        });
    }
}
