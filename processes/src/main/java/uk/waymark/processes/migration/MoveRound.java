package uk.waymark.processes.migration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has journeys moved in the background, in turns so short that whatever else is due at its time is not late. */
@Component
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class MoveRound {

    private static final int JOURNEYS_IN_A_TURN = 50;

    private final MoveWork work;

    MoveRound(MoveWork work) {
        this.work = work;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 2_000) // milliseconds
    void moveThoseThatWait() {
        work.turn(JOURNEYS_IN_A_TURN);
    }
}
