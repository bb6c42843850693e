package uk.waymark.processes.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.review.DecideReview;

/** Wakes the clock ledger, which alone says what of a review is late. */
@Component
class RecordThatReviewIsLate implements JavaDelegate {

    private final DecideReview reviews;

    RecordThatReviewIsLate(DecideReview reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.wake(execution.getProcessBusinessKey(), ReviewOf.journey(execution));
    }
}
