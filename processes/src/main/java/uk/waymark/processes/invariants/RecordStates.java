package uk.waymark.processes.invariants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.invariants.Children;

/** Where the records of some children stand, read without asking the services that keep them. */
@Component
class RecordStates {

    /** The newest state of each kind of record comes last; the journey is the one that moves it. */
    private static final Map<String, String> RECORDS = Map.of(
            "joint-assessment", "select case_id, state from assessment where case_id in (:cases) order by id",
            "ehc-plan", "select case_id, status from plan_version where case_id in (:cases) order by case_id, number",
            "panel", "select case_id, state from panel_item where case_id in (:cases) order by id",
            "annual-review",
                    "select case_id, state from review where case_id in (:cases) order by case_id, counted_from, id",
            "discharge", "select case_id, state from hospital_stay where case_id in (:cases) order by id",
            "transition", "select case_id, state from growing_up where case_id in (:cases) order by id",
            "key-worker", "select case_id, state from key_worker_request where case_id in (:cases) order by id",
            "reassessment", "select case_id, state from reassessment where case_id in (:cases) order by id",
            "plan-receipts",
                    "select case_id, status from plan_version where status in ('FINAL', 'CEASED')"
                            + " and case_id in (:cases) order by case_id, number");

    private static final Map<String, String> GO_ON = Map.of(
            "joint-assessment", "select case_id, state from assessment where state = 'GATHERING'",
            "panel", "select case_id, state from panel_item where state not in ('TOLD', 'WITHDRAWN')",
            "annual-review", "select case_id, state from review where open_case is not null",
            "discharge",
                    "select case_id, state from hospital_stay where state in ('IN_HOSPITAL', 'AT_HOME', 'IN_HOSPICE')",
            "transition", "select case_id, state from growing_up where state in ('PREPARING', 'MOVED')",
            "key-worker", "select case_id, state from key_worker_request where state not in ('NAMED', 'CLOSED')",
            "reassessment",
                    "select case_id, state from reassessment where open_case is not null and state <> 'WRITING'");

    private final JdbcClient jdbc;

    RecordStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something of a child, and how it stands. */
    record Stand(UUID child, String state) {}

    /** A record that is not at its end, and the diagram that has to bring it there. */
    record GoesOn(UUID child, String process, String state) {}

    /** A task that is open now. */
    record OpenStep(
            UUID child,
            String process,
            String step,
            @Nullable String subject) {}

    /** The newest records by diagram, and requests for advice by what a step is about. */
    record Newest(Map<String, Map<UUID, String>> records, Map<String, String> advice) {

        /** What the record says that this step is about. */
        String about(OpenStep step) {
            boolean asked = step.process().equals("joint-assessment") && step.subject() != null;
            String kind = step.step().equals("decide-plan-needed") ? "joint-assessment" : step.process();
            String state = asked
                    ? advice.get(step.subject())
                    : records.getOrDefault(kind, Map.of()).get(step.child());
            return String.valueOf(state);
        }
    }

    Newest newest(Children children) {
        Map<String, Map<UUID, String>> records = new HashMap<>();
        RECORDS.forEach((kind, sql) -> {
            Map<UUID, String> states = new HashMap<>();
            stands(sql, children).forEach(stand -> states.put(stand.child(), stand.state()));
            records.put(kind, states);
        });
        Map<String, String> advice = new HashMap<>();
        jdbc.sql("select subject, state from advice_request where case_id in (:cases)")
                .param("cases", children.keys())
                .query(row -> {
                    advice.put(row.getString("subject"), row.getString("state"));
                });
        return new Newest(records, advice);
    }

    List<OpenStep> openSteps(Children children) {
        return jdbc.sql("select case_id, process, step, subject from journey_step"
                        + " where case_id in (:cases) and ended_at is null and kind = 'USER_TASK'")
                .param("cases", children.keys())
                .query((row, n) -> new OpenStep(
                        Columns.uuid(row, "case_id"),
                        row.getString("process"),
                        row.getString("step"),
                        row.getString("subject")))
                .list();
    }

    List<GoesOn> goingOn(Children children) {
        return GO_ON.entrySet().stream()
                .flatMap(kind -> stands(kind.getValue() + " and case_id in (:cases)", children).stream()
                        .map(stand -> new GoesOn(stand.child(), kind.getKey(), stand.state())))
                .toList();
    }

    /** The kinds of the legal periods that count. */
    List<Stand> periodsThatCount(Children children) {
        return stands("select case_id, kind from clock where state = 'RUNNING' and case_id in (:cases)", children);
    }

    private List<Stand> stands(String sql, Children children) {
        return jdbc.sql(sql)
                .param("cases", children.keys())
                .query((row, n) -> new Stand(Columns.uuid(row, "case_id"), row.getString(2)))
                .list();
    }
}
