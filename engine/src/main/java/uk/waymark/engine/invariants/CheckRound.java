package uk.waymark.engine.invariants;

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

/** Has checks worked through in the background, on a thread of its own; it ends between two turns when the program ends. */
@Component
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class CheckRound {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRound.class);
    private static final int PATIENCE_SECONDS = 20;

    private final CheckWork work;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "check-round");
        own.setDaemon(true);
        return own;
    });
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean ending;

    CheckRound(CheckWork work) {
        this.work = work;
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 3_000) // milliseconds
    void workThroughChecks() {
        if (!ending && busy.compareAndSet(false, true)) {
            thread.execute(this::untilNothingIsLeft);
        }
    }

    private void untilNothingIsLeft() {
        try {
            while (!ending && work.turn()) {
                // The next turn takes the next children, or the next check.
            }
        } catch (RuntimeException fault) {
            LOG.warn("A check waits until the database can be asked again", fault);
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
