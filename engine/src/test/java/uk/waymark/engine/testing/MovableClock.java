package uk.waymark.engine.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final AtomicReference<Instant> now;

    public MovableClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /** A little after ten in the morning of that day, in England, to the microsecond as real moments are. */
    public static MovableClock at(LocalDate day) {
        return new MovableClock(morning(day));
    }

    /** Moves on (or, with a negative duration, back). */
    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    /** Moves to ten in the morning of that day, in England. */
    public void moveTo(LocalDate day) {
        now.set(morning(day));
    }

    /** Moves to that moment. */
    public void moveTo(Instant moment) {
        now.set(moment);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0, 0, 123_456_000)).atZone(ENGLAND).toInstant();
    }
}
