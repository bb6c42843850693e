package uk.waymark.deployment.violator;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks a rule of the house on purpose: the time is not given, and it is well hidden. */
public final class LooksAtTheWallByReference {

    public Supplier<Instant> time() {
        return Instant::now;
    }
}
