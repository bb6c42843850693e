package uk.waymark.engine.moving;

import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.reassessment.PlanAtTheTime;
import uk.waymark.rules.statute.StatutoryPeriod;

/** How far the journey of a child has come. */
@Component
class WhereItStands {

    private final PlanAtTheTime plan;
    private final AssessmentOfChild assessments;
    private final Clocks clocks;

    WhereItStands(PlanAtTheTime plan, AssessmentOfChild assessments, Clocks clocks) {
        this.plan = plan;
        this.assessments = assessments;
        this.clocks = clocks;
    }

    Stood of(OpenCase child) {
        if (plan.inForce(child)) {
            return Stood.PLAN;
        }
        if (assessments
                .latest(child.caseId())
                .filter(AssessmentOfChild.Standing::running)
                .isPresent()) {
            return Stood.ASSESSING;
        }
        if (clocks.due(child.caseId(), StatutoryPeriod.DECIDE_TO_ASSESS).isPresent()) {
            return Stood.ASKED;
        }
        return clocks.due(child.caseId(), StatutoryPeriod.FINAL_PLAN).isPresent() ? Stood.WRITING : Stood.NOTHING;
    }
}
