package uk.waymark.engine.transition;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each night for young people whose way to adult services should begin. */
@Component
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class GrowingUpRound {

    private final WhoseTimeHasCome time;

    GrowingUpRound(WhoseTimeHasCome time) {
        this.time = time;
    }

    @Scheduled(cron = "0 45 1 * * *", zone = "Europe/London")
    void look() {
        time.sweep();
    }
}
