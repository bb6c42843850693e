package uk.waymark.processes.plan;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.keyworker.KeyWorkers;
import uk.waymark.engine.news.AdviceGathered;
import uk.waymark.engine.news.PlanFinalised;
import uk.waymark.processes.journey.BeginJourney;

/** Begins the journey to a plan when all advice is there, and makes sure that a family with a final plan has a key worker. */
@Component
class FollowPlans {

    private final BeginJourney begin;
    private final KeyWorkers keyWorkers;

    FollowPlans(BeginJourney begin, KeyWorkers keyWorkers) {
        this.begin = begin;
        this.keyWorkers = keyWorkers;
    }

    @EventListener
    void on(AdviceGathered news) {
        begin.of(news.caseRef(), "ehc-plan");
    }

    @EventListener
    void on(PlanFinalised news) {
        keyWorkers.ask(news.caseRef());
    }
}
