package uk.waymark.engine.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.statute.StatutoryPeriod;

/** How a statutory period stands, worked out from its events and nothing else. */
record Standing(
        LocalDate startedOn,
        Dates dates,
        ClockState state,
        boolean breached,
        boolean excused,
        @Nullable LocalDate closedOn) {

    /** The standing after all these events, the first of which starts the period. */
    static Standing replay(List<ClockEvent> events) {
        ClockEvent first = events.get(0);
        Standing standing = new Standing(
                first.onDate(), Objects.requireNonNull(first.dates()), ClockState.RUNNING, false, false, null);
        for (ClockEvent event : events.subList(1, events.size())) {
            standing = standing.after(event);
        }
        return standing;
    }

    Standing after(ClockEvent event) {
        return switch (event.kind()) {
            case STARTED -> throw new IllegalStateException("a period starts once");
            case EXCEPTION -> new Standing(startedOn, dates, state, breached, true, closedOn);
            case BREACHED -> new Standing(startedOn, dates, state, true, excused, closedOn);
            case SATISFIED ->
                closed(ClockState.SATISFIED, event.onDate(), event.onDate().isAfter(dates.dueOn()));
            case CANCELLED -> closed(ClockState.CANCELLED, event.onDate(), breached);
            case RESUMED -> new Standing(startedOn, dates, ClockState.RUNNING, breached, excused, null);
            case START_CORRECTED -> moved(event.onDate(), event);
            case RECALCULATED, EXTENDED -> moved(startedOn, event);
        };
    }

    ClockView view(UUID id, UUID caseId, StatutoryPeriod kind, String subject) {
        return new ClockView(
                id,
                caseId,
                kind,
                subject,
                startedOn,
                dates.dueOn(),
                dates.strictDueOn(),
                state,
                breached,
                excused,
                closedOn,
                dates.lawVersion());
    }

    private Standing closed(ClockState as, LocalDate on, boolean late) {
        return new Standing(startedOn, dates, as, late, excused, on);
    }

    /** A new last day decides anew whether it was late: by the day it ended, or by the day of the correction. */
    private Standing moved(LocalDate start, ClockEvent event) {
        Dates now = Objects.requireNonNull(event.dates());
        LocalDate judgedOn = closedOn == null ? LocalDate.ofInstant(event.at(), Today.ENGLAND) : closedOn;
        boolean late = state == ClockState.SATISFIED
                ? judgedOn.isAfter(now.dueOn())
                : breached && judgedOn.isAfter(now.dueOn());
        return new Standing(start, now, state, late, excused, closedOn);
    }
}
