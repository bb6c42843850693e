package uk.waymark.processes.invariants;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** A record that is not at its end has the journey that brings it there. */
@Component
class RecordsHaveTheirJourneys implements Invariant {

    /** Records that are not at their end, and the diagrams of which one has to bring them there. */
    private static final List<Lasting> GO_ON = List.of(
            new Lasting("select case_id, state from assessment where state = 'GATHERING'", "joint-assessment"),
            new Lasting("select case_id, state from panel_item where state not in ('TOLD', 'WITHDRAWN')", "panel"),
            new Lasting("select case_id, state from review where open_case is not null", "annual-review"),
            new Lasting(
                    "select case_id, state from hospital_stay where state in ('IN_HOSPITAL', 'AT_HOME', 'IN_HOSPICE')",
                    "discharge"),
            new Lasting("select case_id, state from growing_up where state in ('PREPARING', 'MOVED')", "transition"),
            new Lasting(
                    "select case_id, state from key_worker_request where state not in ('NAMED', 'CLOSED')",
                    "key-worker"),
            new Lasting(
                    "select case_id, state from reassessment where open_case is not null and state <> 'WRITING'",
                    "reassessment"),
            new Lasting(
                    "select case_id, state from reassessment where open_case is not null and state = 'WRITING'",
                    "ehc-plan"),
            // What was being written when a child died or moved away stays as it was.
            new Lasting(
                    "select case_id, status from plan_version where status = 'DRAFT' and not exists (select 1"
                            + " from child_file c where c.id = case_id and c.status in ('DECEASED', 'MOVED', 'MERGED'))",
                    "ehc-plan",
                    "annual-review"));

    private final RecordStates records;
    private final LiveJourneys journeys;

    RecordsHaveTheirJourneys(RecordStates records, LiveJourneys journeys) {
        this.records = records;
        this.journeys = journeys;
    }

    @Override
    public String key() {
        return "records-have-their-journeys";
    }

    @Override
    public String sentence() {
        return "A record that goes on has the journey that brings it to its end";
    }

    @Override
    public List<Violation> violations(Children children) {
        Map<String, Set<String>> diagrams = journeys.diagrams(children);
        return GO_ON.stream()
                .flatMap(kind -> records.stands(kind.sql + " and case_id in (:cases)", children).stream()
                        .filter(record -> Collections.disjoint(
                                kind.journeys, diagrams.getOrDefault(children.reference(record.child()), Set.of())))
                        .map(record -> children.violation(
                                record.child(),
                                "a record is " + record.state() + " and no " + String.join(", ", kind.journeys)
                                        + " goes on")))
                .toList();
    }

    /** A kind of record, as a query to which the children are added, and the journeys of which one goes on with it. */
    private record Lasting(String sql, List<String> journeys) {

        private Lasting(String sql, String... journeys) {
            this(sql, List.of(journeys));
        }
    }
}
