package uk.waymark.processes.due;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.foundations.Flags;
import uk.waymark.processes.ProcessVariables;

/** The days of the flag that a journey is about. */
@Component
class FlagDates {

    private final Flags flags;
    private final Today today;

    FlagDates(Flags flags, Today today) {
        this.flags = flags;
        this.today = today;
    }

    /** By when it should be put right; today at the earliest, so that a task that comes back is not born late. */
    LocalDate due(DelegateExecution execution) {
        LocalDate due = flags.due(flag(execution));
        return due.isBefore(today.date()) ? today.date() : due;
    }

    /** When it is looked at again; tomorrow when no day was given. */
    LocalDate waitsUntil(DelegateExecution execution) {
        LocalDate until = flags.quietUntil(flag(execution));
        return until == null ? today.date().plusDays(1) : until;
    }

    private static UUID flag(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
    }
}
