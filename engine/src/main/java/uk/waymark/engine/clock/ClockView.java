package uk.waymark.engine.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * A statutory period of one child as it stands.
 *
 * @param subject tells apart several of one kind, such as the advice of each body; empty for the only one
 * @param dueOn the last day on which it is in time (the day of receipt not counted)
 * @param strictDueOn the day to work towards (the day of receipt counted as day one)
 * @param breached whether it went past its last day, excused or not
 * @param excused whether an exception in the law was claimed
 */
public record ClockView(
        UUID id,
        UUID caseId,
        StatutoryPeriod kind,
        String subject,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate strictDueOn,
        ClockState state,
        boolean breached,
        boolean excused,
        @Nullable LocalDate closedOn,
        String lawVersion) {

    /** Whether it still counts. */
    public boolean running() {
        return state == ClockState.RUNNING;
    }
}
