package uk.waymark.engine.reassessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.Plans;
import uk.waymark.engine.review.ReviewFacts;
import uk.waymark.engine.review.ReviewState;
import uk.waymark.engine.review.ReviewStory;

/** Whether a child's plan is in force, and since when needs are known; a plan made elsewhere is known by its review. */
@Component
public class PlanAtTheTime {

    private final Plans plans;
    private final ReviewStory reviews;
    private final AssessmentOfChild assessments;

    PlanAtTheTime(Plans plans, ReviewStory reviews, AssessmentOfChild assessments) {
        this.plans = plans;
        this.reviews = reviews;
        this.assessments = assessments;
    }

    /** Whether a plan is in force: the newest here is final, or the review of one that was made elsewhere goes on. */
    public boolean inForce(OpenCase child) {
        return newest(child).filter(plan -> plan.status() == PlanStatus.FINAL).isPresent()
                || reviews.running(child.caseId()).isPresent();
    }

    /**
     * Only a plan in force can be looked at anew.
     *
     * @throws Refusal.NotNow {@code reassess.plan.ceased}, {@code reassess.no.plan}
     */
    void requireInForce(OpenCase child) {
        if (inForce(child)) {
            return;
        }
        boolean ceased = newest(child).isPresent()
                || reviews.facts(child.caseId()).stream().anyMatch(review -> review.state() == ReviewState.CEASED);
        throw new Refusal.NotNow(ceased ? "reassess.plan.ceased" : "reassess.no.plan");
    }

    /** Whether a review is changing the plan just now. */
    boolean isBeingChanged(UUID caseId) {
        return reviews.running(caseId)
                .map(ReviewFacts::state)
                .filter(ReviewState.AMENDING::equals)
                .isPresent();
    }

    /** The day on which the newest final plan was served; null where it was made elsewhere. */
    @Nullable
    LocalDate servedOn(OpenCase child) {
        return newest(child).map(PlanHeader::servedOn).orElse(null);
    }

    /** The day on which needs were last assessed, as far as anybody here knows: all advice was there, or the plan was served. */
    @Nullable
    LocalDate assessedOn(OpenCase child) {
        return assessments
                .latest(child.caseId())
                .map(AssessmentOfChild.Standing::gatheredOn)
                .or(() -> Optional.ofNullable(servedOn(child)))
                .orElse(null);
    }

    private Optional<PlanHeader> newest(OpenCase child) {
        Stream<PlanHeader> all = plans.headers(child).stream();
        return all.filter(plan -> plan.status() == PlanStatus.FINAL || plan.status() == PlanStatus.CEASED)
                .findFirst();
    }
}
