package uk.waymark.engine.invariants;

import jakarta.annotation.PreDestroy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.waymark.engine.background.Round;

/** Has checks worked through in the background: each turn takes the next children, or the next check. */
@Component
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class CheckRound {

    private final Round round;

    CheckRound(CheckWork work) {
        this.round = new Round("check-round", work::turn, "A check waits until the database can be asked again");
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 3_000) // milliseconds
    void workThroughChecks() {
        round.begin();
    }

    @PreDestroy
    void end() throws InterruptedException {
        round.end();
    }
}
