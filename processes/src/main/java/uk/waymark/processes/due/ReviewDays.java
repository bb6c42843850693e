package uk.waymark.processes.due;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.ProcessVariables;

/** The days of the review that a journey is about. */
@Component
class ReviewDays {

    private final JdbcTemplate jdbc;
    private final Today today;

    ReviewDays(JdbcTemplate jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** When the work on it begins. */
    LocalDate begins(DelegateExecution execution) {
        return day("begins_on", execution);
    }

    /** When people meet. */
    LocalDate meeting(DelegateExecution execution) {
        return day("meeting_on", execution);
    }

    private LocalDate day(String column, DelegateExecution execution) {
        UUID review = UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
        LocalDate day = jdbc.queryForObject(
                "select " + column + " from review where id = ?", LocalDate.class, Ids.bytes(review));
        return day == null ? today.date() : day;
    }
}
