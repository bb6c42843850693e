package uk.waymark.processes.due;

import java.time.Duration;
import java.time.Instant;

/**
 * How soon the service itself wants a step to be done where hours count and not days, as when a child is to come home for
 * the last hours or days of life.
 */
enum HourStandard {
    ARRANGE_RAPID(6),
    CLEAR_THE_WAY(2),
    LEAVE_RAPID(24);

    private final int hours;

    HourStandard(int hours) {
        this.hours = hours;
    }

    /** The moment until which the step is in time when it begins now. */
    Instant after(Instant now) {
        return now.plus(Duration.ofHours(hours));
    }
}
