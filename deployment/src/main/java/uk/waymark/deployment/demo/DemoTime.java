package uk.waymark.deployment.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The real time for everybody but the thread that makes Northshire, for which it is the day that is being told: so a
 * history can be made by the product's own services while visitors already look round.
 */
@SuppressWarnings("ThreadLocalUsage") // one for each demo, and there is one demo
final class DemoTime extends Clock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    DemoTime(Clock real) {
        this.real = real;
    }

    /** Does something as if it were that moment. */
    void at(Instant moment, Runnable work) {
        told.set(moment);
        try {
            work.run();
        } finally {
            told.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant moment = told.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
