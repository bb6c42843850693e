package uk.waymark.processes.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.review.Advice;
import uk.waymark.engine.review.ReviewMeetings;
import uk.waymark.engine.review.ReviewMeetings.Held;
import uk.waymark.engine.review.ReviewMeetings.Invitation;
import uk.waymark.engine.review.ReviewMeetings.Report;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The steps of those who hold a review: invite, gather advice, meet, report. */
@Component
public class HoldTheReview {

    private final CompleteTask task;
    private final ReviewMeetings reviews;
    private final StepNote notes;

    HoldTheReview(CompleteTask task, ReviewMeetings reviews, StepNote notes) {
        this.task = task;
        this.reviews = reviews;
        this.notes = notes;
    }

    /**
     * What came before the meeting.
     *
     * @param text what the advice says, or where it lies
     */
    public record Papers(LocalDate sentOn, Map<ReviewPart, Advice> advice, String text) {

        public Papers {
            advice = Map.copyOf(advice);
        }
    }

    /**
     * Everyone is invited today.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link ReviewMeetings#invite} says
     */
    public Answer invite(Reader reader, StepOrder order, Invitation invitation) {
        return task.complete(reader, order, Set.of("plan-the-review-meeting"), step -> {
            reviews.invite(reader, step.caseRef(), step.about(), invitation);
            return Map.of();
        });
    }

    /**
     * The advice has gone round.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link ReviewMeetings#papers} says
     */
    public Answer papers(Reader reader, StepOrder order, Papers papers) {
        return task.complete(reader, order, Set.of("gather-advice-for-review"), step -> {
            reviews.papers(reader, step.caseRef(), step.about(), papers.sentOn(), papers.advice(), papers.text());
            return Map.of();
        });
    }

    /**
     * The meeting has taken place.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link ReviewMeetings#held} says
     */
    public Answer held(Reader reader, StepOrder order, Held meeting) {
        return task.complete(reader, order, Set.of("hold-the-review-meeting"), step -> {
            reviews.held(reader, step.caseRef(), step.about(), meeting);
            return Map.of(ProcessVariables.REVIEW_MEETING, "HELD");
        });
    }

    /**
     * The meeting could not take place: another date is arranged.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code note.missing}
     */
    public Answer moved(Reader reader, StepOrder order, String why) {
        return task.complete(reader, order, Set.of("hold-the-review-meeting"), step -> {
            notes.write(reader, step, why);
            return Map.of(ProcessVariables.REVIEW_MEETING, "MOVED");
        });
    }

    /**
     * The report has gone to everyone who was invited.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link ReviewMeetings#report} says
     */
    public Answer report(Reader reader, StepOrder order, Report report) {
        return task.complete(reader, order, Set.of("write-the-review-report"), step -> {
            reviews.report(reader, step.caseRef(), step.about(), report);
            return Map.of();
        });
    }
}
