package uk.waymark.processes.whose;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.news.CircleChanged;

/** Looks at whose a child's open steps are whenever somebody joins or leaves, in the same transaction. */
@Component
class FollowCircle {

    private final WhoseSteps whose;

    FollowCircle(WhoseSteps whose) {
        this.whose = whose;
    }

    @EventListener
    void on(CircleChanged news) {
        whose.lookAt(news.caseId());
    }
}
