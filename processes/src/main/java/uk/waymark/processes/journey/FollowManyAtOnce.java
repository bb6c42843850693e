package uk.waymark.processes.journey;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Inserts;
import uk.waymark.engine.news.ManyBegin;

/** Has the journeys of several children begun by whoever begins each, and their rows written together. */
@Component
class FollowManyAtOnce {

    private final BeginJourney begin;
    private final ChildOfJourney children;
    private final Inserts inserts;
    private final ApplicationEventPublisher news;

    FollowManyAtOnce(BeginJourney begin, ChildOfJourney children, Inserts inserts, ApplicationEventPublisher news) {
        this.begin = begin;
        this.children = children;
        this.inserts = inserts;
        this.news = news;
    }

    @EventListener
    void on(ManyBegin many) {
        children.expect(many.caseRefs());
        inserts.together(() -> begin.together(() -> many.news().forEach(news::publishEvent)));
    }
}
