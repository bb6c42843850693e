package uk.waymark.deployment.drive.start;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The time of a drive, which stands still until the drive goes on to what happens next; before and after it, the real time. */
final class DriveTime extends Clock {

    private final Clock real;
    private volatile @Nullable Instant told;

    DriveTime(Clock real) {
        this.real = real;
    }

    void to(Instant moment) {
        told = moment;
    }

    void isReal() {
        told = null;
    }

    @Override
    public Instant instant() {
        Instant moment = told;
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
