package uk.waymark.engine.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is for the law (in England) and what moment it is for the record (UTC). */
@Component
public final class Today {

    /** The time zone of every legal date. */
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    /** Today's date in England. */
    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }
}
