package uk.waymark.processes.advancecare;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Remembers, within one thread, that a step of this journey is being done itself: what it records must not move the
 * journey a second time.
 */
@Component
class OwnStep {

    private static final ThreadLocal<Boolean> UNDER_WAY = new ThreadLocal<>();

    <T> T during(Supplier<T> work) {
        UNDER_WAY.set(true);
        try {
            return work.get();
        } finally {
            UNDER_WAY.remove();
        }
    }

    boolean underWay() {
        return UNDER_WAY.get() != null;
    }
}
