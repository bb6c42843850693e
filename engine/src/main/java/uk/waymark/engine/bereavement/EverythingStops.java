package uk.waymark.engine.bereavement;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.foundations.FoundationCheck;
import uk.waymark.engine.keyworker.KeyWorkers;
import uk.waymark.engine.panel.WithdrawQuestions;
import uk.waymark.engine.reassessment.FinishReassessment;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.engine.support.AgreeSupport;

/** Ends what counts, reminds or asks for a child who has died; the team and what was permitted stay as they are. */
@Component
class EverythingStops {

    private static final String WHY = "the child has died";

    private final Clocks clocks;
    private final FoundationCheck foundations;
    private final KeyWorkers keyWorkers;
    private final AgreeSupport support;
    private final Others others;

    EverythingStops(
            Clocks clocks, FoundationCheck foundations, KeyWorkers keyWorkers, AgreeSupport support, Others others) {
        this.clocks = clocks;
        this.foundations = foundations;
        this.keyWorkers = keyWorkers;
        this.support = support;
        this.others = others;
    }

    /** The journeys that have records of their own. */
    @Component
    record Others(
            CourseOfAssessment assessment,
            PlanReviews reviews,
            FinishReassessment reassessments,
            WithdrawQuestions panels) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void forChild(UUID caseId, UUID by) {
        clocks.cancelAll(caseId, WHY, by);
        foundations.endAll(caseId, WHY);
        keyWorkers.closeAll(caseId);
        support.endInterim(caseId);
        others.assessment().stopAll(caseId);
        others.reviews().closeAll(caseId);
        others.reassessments().closeAll(caseId);
        others.panels().all(caseId);
    }
}
