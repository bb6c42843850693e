package uk.waymark.processes.review;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.review.DecideReview;
import uk.waymark.engine.review.FamilyAnswer;
import uk.waymark.engine.review.ReviewMeetings;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** What the family and the child say in a review: before the meeting, and about proposed changes. */
@Component
public class FamilyAtReview {

    private final CompleteTask task;
    private final ReviewMeetings reviews;
    private final DecideReview decisions;

    FamilyAtReview(CompleteTask task, ReviewMeetings reviews, DecideReview decisions) {
        this.task = task;
        this.reviews = reviews;
        this.decisions = decisions;
    }

    /**
     * What matters now, by themselves or told to somebody.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code review.views.missing}
     */
    public Answer says(Reader reader, StepOrder order, @Nullable String family, @Nullable String child) {
        return task.complete(reader, order, Set.of("say-what-matters-now"), step -> {
            reviews.views(reader, step.caseRef(), step.about(), family, child);
            return Map.of();
        });
    }

    /**
     * What they say about the proposed changes.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code review.comments.missing}
     */
    public Answer comments(Reader reader, StepOrder order, FamilyAnswer answer, @Nullable String words) {
        return task.complete(reader, order, Set.of("comment-on-the-changes"), step -> {
            decisions.comment(reader, step.caseRef(), step.about(), answer, words);
            return Map.of();
        });
    }
}
