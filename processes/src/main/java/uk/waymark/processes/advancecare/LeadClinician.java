package uk.waymark.processes.advancecare;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.processes.journey.ChildOfJourney;
import uk.waymark.processes.keyworker.KeyWorkerOfChild;

/** The doctor or nurse who leads a child's care, by an opaque identifier. */
@Component
public class LeadClinician {

    private final JdbcTemplate jdbc;
    private final ChildOfJourney children;
    private final KeyWorkerOfChild keyWorker;

    LeadClinician(JdbcTemplate jdbc, ChildOfJourney children, KeyWorkerOfChild keyWorker) {
        this.jdbc = jdbc;
        this.children = children;
        this.keyWorker = keyWorker;
    }

    /** The practitioner's identifier; nobody while nobody leads. */
    public @Nullable String of(DelegateExecution execution) {
        return jdbc
                .query(
                        "select practitioner_id from team_member"
                                + " where case_id = ? and team_role = 'LEAD_CLINICIAN' and left_on is null order by id",
                        (row, n) -> Columns.uuid(row, "practitioner_id"),
                        Ids.bytes(children.of(execution).caseId()))
                .stream()
                .findFirst()
                .map(UUID::toString)
                .orElse(null);
    }

    /** The same, or the key worker where nobody leads. */
    public @Nullable String orKeyWorker(DelegateExecution execution) {
        String leads = of(execution);
        return leads == null ? keyWorker.of(execution) : leads;
    }
}
