package uk.waymark.processes.due;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.ProcessVariables;

/** The days of the flag that a journey is about. */
@Component
class FlagDates {

    private record Days(LocalDate dueOn, @Nullable LocalDate notNeededUntil) {}

    private final JdbcTemplate jdbc;
    private final Today today;

    FlagDates(JdbcTemplate jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** By when it should be put right; today at the earliest, so that a returning task is not born late. */
    LocalDate due(DelegateExecution execution) {
        LocalDate due = read(execution).dueOn();
        return due.isBefore(today.date()) ? today.date() : due;
    }

    /** When it is looked at again; tomorrow when no day was given. */
    LocalDate waitsUntil(DelegateExecution execution) {
        LocalDate until = read(execution).notNeededUntil();
        return until == null ? today.date().plusDays(1) : until;
    }

    private Days read(DelegateExecution execution) {
        UUID flag = UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
        return jdbc
                .query(
                        "select due_on, not_needed_until from flag where id = ?",
                        (row, n) -> new Days(Columns.date(row, "due_on"), Columns.dateOrNull(row, "not_needed_until")),
                        Ids.bytes(flag))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the flag of this journey does not exist"));
    }
}
