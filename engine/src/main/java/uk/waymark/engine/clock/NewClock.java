package uk.waymark.engine.clock;

import java.util.List;
import java.util.UUID;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A clock that nobody knows yet, with its events so far; the first is its start. */
record NewClock(UUID id, UUID caseId, StatutoryPeriod kind, String subject, List<ClockEvent> events) {

    Standing standing() {
        return Standing.replay(events);
    }
}
