package uk.waymark.engine.closing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.engine.assessment.Release;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.foundations.FoundationCheck;
import uk.waymark.engine.keyworker.KeyWorkers;
import uk.waymark.engine.news.CaseClosing.Why;
import uk.waymark.engine.panel.WithdrawQuestions;
import uk.waymark.engine.reassessment.FinishReassessment;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.engine.support.AgreeSupport;

/**
 * Ends what counts, reminds or asks for a child who has died, or whose family has moved away; the team and what was permitted
 * stay as they are.
 */
@Component
public class EverythingStops {

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

    /** Ends all of it in the caller's transaction; the caller then tells everybody else with {@link TellClosing}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forChild(OpenCase child, Why why, UUID by) {
        UUID caseId = child.caseId();
        clocks.cancelAll(caseId, why.words(), by);
        foundations.endAll(caseId, why.words());
        keyWorkers.closeAll(caseId);
        support.endInterim(caseId);
        endAssessment(child, why);
        others.reviews().closeAll(caseId);
        others.reassessments().closeAll(caseId);
        others.panels().all(caseId);
    }

    /** After a move whoever was asked for advice is released and reads why; after a death everything just stops. */
    private void endAssessment(OpenCase child, Why why) {
        if (why == Why.MOVED) {
            others.assessment().release(child, Release.MOVED_AWAY);
        } else {
            others.assessment().stopAll(child.caseId());
        }
    }
}
