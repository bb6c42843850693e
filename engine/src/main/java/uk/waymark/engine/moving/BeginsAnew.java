package uk.waymark.engine.moving;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.keyworker.KeyWorkers;
import uk.waymark.engine.news.AdviceGathered;
import uk.waymark.engine.news.ReferralReceived;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.engine.review.ReviewStory;

/** Begins anew what a move that never happened had ended, each from its own first step. */
@Component
class BeginsAnew {

    private final CourseOfAssessment course;
    private final AssessmentOfChild assessments;
    private final Reviewing reviewing;
    private final KeyWorkers keyWorkers;
    private final ApplicationEventPublisher news;

    BeginsAnew(
            CourseOfAssessment course,
            AssessmentOfChild assessments,
            Reviewing reviewing,
            KeyWorkers keyWorkers,
            ApplicationEventPublisher news) {
        this.course = course;
        this.assessments = assessments;
        this.reviewing = reviewing;
        this.keyWorkers = keyWorkers;
        this.news = news;
    }

    /** The reviews of a plan, and what day it is. */
    @Component
    record Reviewing(PlanReviews plan, ReviewStory story, Today today) {

        /** Counted from the same day as the one that was ended. */
        void again(Reader reader, OpenCase child) {
            LocalDate from = story.facts(child.caseId()).stream()
                    .findFirst()
                    .map(review -> review.due().countedFrom())
                    .orElseGet(today::date);
            plan.begin(reader, child.reference(), from);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void from(Reader reader, OpenCase child, Stood stood) {
        switch (stood) {
            case PLAN -> reviewing.again(reader, child);
            case ASSESSING -> course.begin(child, reader.accountId(), begunOn(child.caseId()));
            case WRITING -> news.publishEvent(new AdviceGathered(child.reference()));
            case ASKED -> news.publishEvent(new ReferralReceived(child.reference()));
            case NOTHING -> {}
        }
        keyWorkers.ask(child.caseId());
    }

    private LocalDate begunOn(UUID caseId) {
        return assessments
                .latest(caseId)
                .map(AssessmentOfChild.Standing::begunOn)
                .orElseGet(() -> reviewing.today().date());
    }
}
