package uk.waymark.engine.invariants;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One check of every child's records, and how far it has come.
 *
 * @param children how many there were when it began
 * @param looked for how long it has been looking
 * @param differences how many it found both times it looked; counted at the end
 */
public record CheckRun(
        UUID id,
        Instant begunAt,
        State state,
        int children,
        int lookedAt,
        UUID lastChild,
        Duration looked,
        int differences,
        @Nullable Instant finishedAt) {

    /** Where a check stands. */
    public enum State {
        /** Children are looked at, some hundred at a time. */
        LOOKING,
        /** Those of whom something was found are looked at again. */
        AGAIN,
        /** It is over. */
        DONE
    }

    /** Whether it is not over yet. */
    public boolean running() {
        return state != State.DONE;
    }

    /** Children in a second, as long as it was looking. */
    public long perSecond() {
        return lookedAt * 1000L / Math.max(1, looked.toMillis());
    }
}
