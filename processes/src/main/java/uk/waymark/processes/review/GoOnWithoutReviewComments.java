package uk.waymark.processes.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.review.DecideReview;

/** The family has not answered in time: that is written down, and the plan is finished. */
@Component
class GoOnWithoutReviewComments implements JavaDelegate {

    private final DecideReview reviews;

    GoOnWithoutReviewComments(DecideReview reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.noComment(execution.getProcessBusinessKey(), ReviewOf.journey(execution));
    }
}
