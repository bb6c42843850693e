package uk.waymark.processes.plan;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.keyworker.KeyWorkers;
import uk.waymark.engine.news.PlanFinalised;
import uk.waymark.engine.plan.Receipts;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.journey.BeginJourney;
import uk.waymark.processes.journey.ChildOfJourney;

/** Makes sure that everybody has a final plan, whichever way it was made, and that the family has a key worker. */
@Component
class FollowPlans {

    private final BeginJourney begin;
    private final NewerPlan newer;
    private final ChildOfJourney children;
    private final Receipts receipts;
    private final KeyWorkers keyWorkers;

    FollowPlans(
            BeginJourney begin, NewerPlan newer, ChildOfJourney children, Receipts receipts, KeyWorkers keyWorkers) {
        this.begin = begin;
        this.newer = newer;
        this.children = children;
        this.receipts = receipts;
        this.keyWorkers = keyWorkers;
    }

    @EventListener
    void on(PlanFinalised news) {
        newer.counts(news.caseRef());
        receipts.edition(children.of(news.caseRef()).caseId())
                .ifPresent(edition -> begin.of(
                        news.caseRef(), "plan-receipts", Map.of(ProcessVariables.SUBJECT, edition.toString())));
        keyWorkers.ask(news.caseRef());
    }
}
