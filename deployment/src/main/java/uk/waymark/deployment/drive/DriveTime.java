package uk.waymark.deployment.drive;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of a drive: it stands still until the drive goes on to what happens next. */
final class DriveTime extends Clock {

    private volatile Instant now;

    DriveTime(Instant now) {
        this.now = now;
    }

    void to(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
