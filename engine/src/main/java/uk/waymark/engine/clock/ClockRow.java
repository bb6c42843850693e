package uk.waymark.engine.clock;

import java.util.UUID;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A clock as it is stored, with the child's reference and wrapped key and the number of its last event. */
record ClockRow(
        UUID id,
        UUID caseId,
        StatutoryPeriod kind,
        String subject,
        Standing standing,
        int lastEvent,
        String caseRef,
        byte[] wrappedKey) {

    ClockRow after(ClockEvent event) {
        return new ClockRow(id, caseId, kind, subject, standing.after(event), lastEvent + 1, caseRef, wrappedKey);
    }

    boolean running() {
        return standing.state() == ClockState.RUNNING;
    }
}
