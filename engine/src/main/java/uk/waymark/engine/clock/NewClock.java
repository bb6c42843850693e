package uk.waymark.engine.clock;

import java.util.List;
import java.util.UUID;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A clock that begins with this event. */
record NewClock(UUID id, UUID caseId, StatutoryPeriod kind, String subject, ClockEvent started) {

    Standing standing() {
        return Standing.replay(List.of(started));
    }
}
