package uk.waymark.engine.imports;

import jakarta.annotation.PreDestroy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.waymark.engine.background.Round;

/**
 * Has files worked through in the background, for a large file takes minutes: each turn takes the next rows, or the next
 * file.
 */
@Component
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class ImportRound {

    private static final int ROWS_IN_A_TURN = 200;

    private final Round round;

    ImportRound(ImportWork work) {
        this.round = new Round(
                "import-round",
                () -> work.turn(ROWS_IN_A_TURN) > 0,
                "Rows of a file wait until the database can be asked again");
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 2_000) // milliseconds
    void workThroughFiles() {
        round.begin();
    }

    @PreDestroy
    void end() throws InterruptedException {
        round.end();
    }
}
