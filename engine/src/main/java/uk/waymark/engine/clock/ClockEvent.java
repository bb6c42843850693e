package uk.waymark.engine.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event of a statutory period; the row of the clock follows from its events alone. */
record ClockEvent(
        ClockEventKind kind,
        LocalDate onDate,
        Instant at,
        @Nullable UUID by,
        @Nullable Dates dates,
        @Nullable ExceptionClaim claim,
        @Nullable String why) {

    static ClockEvent of(ClockEventKind kind, LocalDate onDate, Instant at, @Nullable UUID by) {
        return new ClockEvent(kind, onDate, at, by, null, null, null);
    }

    ClockEvent with(Dates moved) {
        return new ClockEvent(kind, onDate, at, by, moved, claim, why);
    }

    ClockEvent with(ExceptionClaim claimed) {
        return new ClockEvent(kind, onDate, at, by, dates, claimed, why);
    }

    ClockEvent because(@Nullable String reason) {
        return new ClockEvent(kind, onDate, at, by, dates, claim, reason);
    }
}
