package uk.waymark.processes.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.casefile.ChildStatus;

/** Which child a running journey is about: its business key is the child's reference. */
@Component
public class ChildOfJourney {

    /** The identifiers of one child's file and of the area that answers for it, and where the file stands. */
    public record Place(UUID caseId, UUID areaId, ChildStatus status) {}

    private static final String SELECT = "select id, reference, area_id, status from child_file where ";

    private final JdbcTemplate jdbc;

    ChildOfJourney(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The child that this execution is about; one query per child and transaction. */
    public Place of(DelegateExecution execution) {
        return of(execution.getProcessBusinessKey());
    }

    /**
     * The child with this reference; one query per child and transaction.
     *
     * @throws Refusal.NotFound {@code child.not.found}
     */
    public Place of(String reference) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? known().computeIfAbsent(reference, this::read)
                : read(reference);
    }

    /** Looks these children up in one query, for what the running transaction will ask of each. */
    void expect(Collection<String> references) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        Map<String, Place> known = known();
        List<String> unknown = references.stream()
                .filter(reference -> !known.containsKey(reference))
                .toList();
        if (!unknown.isEmpty()) {
            jdbc.query(
                    SELECT + "reference in (" + String.join(",", Collections.nCopies(unknown.size(), "?")) + ")",
                    row -> {
                        known.put(row.getString("reference"), place(row));
                    },
                    unknown.toArray());
        }
    }

    private Map<String, Place> known() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound instanceof Known known) {
            return known.places;
        }
        Known known = new Known();
        TransactionSynchronizationManager.bindResource(this, known);
        TransactionSynchronizationManager.registerSynchronization(known);
        return known.places;
    }

    private Place read(String reference) {
        return jdbc.query(SELECT + "reference = ?", (row, n) -> place(row), reference).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("child.not.found"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                Columns.uuid(row, "id"), Columns.uuid(row, "area_id"), ChildStatus.valueOf(row.getString("status")));
    }

    /** What one transaction has looked up; forgotten with it. */
    private final class Known implements TransactionSynchronization {

        private final Map<String, Place> places = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ChildOfJourney.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ChildOfJourney.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChildOfJourney.this);
        }
    }
}
