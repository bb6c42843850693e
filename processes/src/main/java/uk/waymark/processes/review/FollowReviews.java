package uk.waymark.processes.review;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.PlanFinalised;
import uk.waymark.engine.news.ReviewPlanned;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.BeginJourney;

/** Plans the review of a plan that is final, and begins the journey of each review that is planned. */
@Component
class FollowReviews {

    private final PlanReviews reviews;
    private final BeginJourney begin;

    FollowReviews(PlanReviews reviews, BeginJourney begin) {
        this.reviews = reviews;
        this.begin = begin;
    }

    @EventListener
    void on(PlanFinalised news) {
        reviews.first(news.caseRef());
    }

    @EventListener
    void on(ReviewPlanned news) {
        begin.of(
                news.caseRef(),
                "annual-review",
                Map.of(ProcessVariables.SUBJECT, news.review().toString()));
    }
}
