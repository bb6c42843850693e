package uk.waymark.processes.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.review.PlanReviews;

/** Plans the next review, counted from the day on which the family was told the decision. */
@Component
class PlanTheNextReview implements JavaDelegate {

    private final PlanReviews reviews;

    PlanTheNextReview(PlanReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.next(execution.getProcessBusinessKey(), ReviewOf.journey(execution));
    }
}
