package uk.waymark.engine.imports;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has files worked through in the background, in turns so short that whatever else is due at its time is not late. */
@Component
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class ImportRound {

    private static final int ROWS_IN_A_TURN = 500;

    private final ImportWork work;

    ImportRound(ImportWork work) {
        this.work = work;
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 2_000) // milliseconds
    void workThroughFiles() {
        work.turn(ROWS_IN_A_TURN);
    }
}
