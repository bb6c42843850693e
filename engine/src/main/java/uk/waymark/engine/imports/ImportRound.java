package uk.waymark.engine.imports;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has files worked through in the background, on a thread of its own: a large file takes minutes, and nothing else that is
 * due meanwhile may be late for it. It ends between two turns when the program ends.
 */
@Component
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class ImportRound {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRound.class);
    private static final int ROWS_IN_A_TURN = 200;
    private static final int PATIENCE_SECONDS = 20;

    private final ImportWork work;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "import-round");
        own.setDaemon(true);
        return own;
    });
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean ending;

    ImportRound(ImportWork work) {
        this.work = work;
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 2_000) // milliseconds
    void workThroughFiles() {
        if (!ending && busy.compareAndSet(false, true)) {
            thread.execute(this::untilNothingWaits);
        }
    }

    private void untilNothingWaits() {
        try {
            while (!ending && work.turn(ROWS_IN_A_TURN) > 0) {
                // The next turn takes the next rows, or the next file.
            }
        } catch (RuntimeException fault) {
            LOG.warn("Rows of a file wait until the database can be asked again", fault);
        } finally {
            busy.set(false);
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        ending = true;
        thread.shutdown();
        thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
