package uk.waymark.processes.plan;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.AdviceGathered;
import uk.waymark.engine.reassessment.FinishReassessment;
import uk.waymark.processes.journey.BeginJourney;
import uk.waymark.processes.journey.ChildOfJourney;

/** All advice is there: a first plan is decided on, or what becomes of the plan in force. */
@Component
class FollowAdvice {

    private final BeginJourney begin;
    private final ChildOfJourney children;
    private final FinishReassessment reassessments;
    private final RuntimeService journeys;

    FollowAdvice(
            BeginJourney begin, ChildOfJourney children, FinishReassessment reassessments, RuntimeService journeys) {
        this.begin = begin;
        this.children = children;
        this.reassessments = reassessments;
        this.journeys = journeys;
    }

    @EventListener
    void on(AdviceGathered news) {
        if (reassessments.assessing(children.of(news.caseRef()).caseId()).isEmpty()) {
            begin.of(news.caseRef(), "ehc-plan");
            return;
        }
        journeys.createMessageCorrelation("all-advice-is-there-again")
                .processInstanceBusinessKey(news.caseRef())
                .correlateAll();
    }
}
