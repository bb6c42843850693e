package uk.waymark.processes.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.review.DecideReview;

/** Ends a plan after the time for an appeal. */
@Component
class EndThePlan implements JavaDelegate {

    private final DecideReview reviews;

    EndThePlan(DecideReview reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.endPlan(execution.getProcessBusinessKey(), ReviewOf.journey(execution));
    }
}
