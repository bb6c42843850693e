package uk.waymark.engine.command;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a program lays down for its order: that its number stands for this order and no other, and that what it rests on has
 * not changed. The terms hold for the commands of the running thread.
 *
 * @param fingerprint of what was ordered; it is stored with the command
 * @param condition looked at inside the command's transaction and before its work; throws when it is not met
 */
@SuppressWarnings("ArrayRecordComponent")
public record Terms(byte[] fingerprint, Runnable condition) {

    private static final ThreadLocal<Optional<Terms>> LAID_DOWN = ThreadLocal.withInitial(Optional::empty);

    /** Does the work under these terms. */
    public <T> T during(Supplier<T> work) {
        LAID_DOWN.set(Optional.of(this));
        try {
            return work.get();
        } finally {
            LAID_DOWN.remove();
        }
    }

    static Optional<Terms> current() {
        return LAID_DOWN.get();
    }
}
