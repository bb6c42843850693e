package uk.waymark.processes.transition;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.GrowingUpBegun;
import uk.waymark.processes.journey.BeginJourney;

/** Begins the way to adult services, and beside it what adult continuing healthcare is told. */
@Component
class FollowGrowingUp {

    private final BeginJourney begin;

    FollowGrowingUp(BeginJourney begin) {
        this.begin = begin;
    }

    @EventListener
    void on(GrowingUpBegun news) {
        begin.of(news.caseRef(), "transition");
        begin.of(news.caseRef(), "adult-care-notices");
    }
}
