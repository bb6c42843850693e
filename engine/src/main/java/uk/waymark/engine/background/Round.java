package uk.waymark.engine.background;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Long work in turns, on a thread of its own, so that nothing else that is due meanwhile is late for it. It ends between two
 * turns when the program ends.
 */
public final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final int PATIENCE_SECONDS = 20;

    private final BooleanSupplier turn;
    private final String fault;
    private final ExecutorService thread;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean ending;

    /**
     * @param name of the thread
     * @param turn does some of what is left; false when nothing is
     * @param fault what is said when a turn fails: the next round begins where it stopped
     */
    public Round(String name, BooleanSupplier turn, String fault) {
        this.turn = turn;
        this.fault = fault;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread own = new Thread(work, name);
            own.setDaemon(true);
            return own;
        });
    }

    /** Takes turns until nothing is left, unless that is going on already. */
    public void begin() {
        if (!ending && busy.compareAndSet(false, true)) {
            thread.execute(this::untilNothingIsLeft);
        }
    }

    private void untilNothingIsLeft() {
        try {
            while (!ending && turn.getAsBoolean()) {
                // The next turn takes what is next.
            }
        } catch (RuntimeException failed) {
            LOG.warn(fault, failed);
        } finally {
            busy.set(false);
        }
    }

    /** Takes no further turn, and waits a while for the one that goes on. */
    public void end() throws InterruptedException {
        ending = true;
        thread.shutdown();
        thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
