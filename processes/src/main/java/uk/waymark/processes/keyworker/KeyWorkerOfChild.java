package uk.waymark.processes.keyworker;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.processes.journey.ChildOfJourney;

/** The key worker whom the family knows today, by an opaque identifier. */
@Component
public class KeyWorkerOfChild {

    private final JdbcTemplate jdbc;
    private final ChildOfJourney children;

    KeyWorkerOfChild(JdbcTemplate jdbc, ChildOfJourney children) {
        this.jdbc = jdbc;
        this.children = children;
    }

    /** The practitioner's identifier; nobody while no key worker is named. */
    public @Nullable String of(DelegateExecution execution) {
        return of(children.of(execution).caseId()).map(UUID::toString).orElse(null);
    }

    Optional<UUID> of(UUID caseId) {
        List<UUID> named = jdbc.query(
                "select practitioner_id from team_member"
                        + " where case_id = ? and team_role = 'KEY_WORKER' and left_on is null",
                (row, n) -> Columns.uuid(row, "practitioner_id"),
                Ids.bytes(caseId));
        return named.stream().findFirst();
    }
}
