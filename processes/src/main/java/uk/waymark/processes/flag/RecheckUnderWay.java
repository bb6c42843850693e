package uk.waymark.processes.flag;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Remembers, within one thread, which flag its own journey is looking at again: that journey reads the answer itself
 * and must not be ended from below while it asks.
 */
@Component
class RecheckUnderWay {

    private static final ThreadLocal<UUID> FLAG = new ThreadLocal<>();

    boolean whileChecking(UUID flagId, BooleanSupplier check) {
        FLAG.set(flagId);
        try {
            return check.getAsBoolean();
        } finally {
            FLAG.remove();
        }
    }

    boolean of(UUID flagId) {
        return flagId.equals(FLAG.get());
    }
}
