package uk.waymark.processes.invariants;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Map<String, String> RECORDS = Map.ofEntries(
            entry(
                    "referral",
                    "select case_id, outcome from decision where case_id in (:cases) and kind = 'ASSESSMENT' order by id"),
            entry("joint-assessment", "select case_id, state from assessment where case_id in (:cases) order by id"),
            entry(
                    "ehc-plan",
                    "select case_id, status from plan_version where case_id in (:cases) order by case_id, number"),
            entry("panel", "select case_id, state from panel_item where case_id in (:cases) order by id"),
            entry(
                    "annual-review",
                    "select case_id, state from review where case_id in (:cases) order by case_id, counted_from, id"),
            entry("discharge", "select case_id, state from hospital_stay where case_id in (:cases) order by id"),
            entry("transition", "select case_id, state from growing_up where case_id in (:cases) order by id"),
            entry("key-worker", "select case_id, state from key_worker_request where case_id in (:cases) order by id"),
            entry("reassessment", "select case_id, state from reassessment where case_id in (:cases) order by id"),
            entry(
                    "plan-receipts",
                    "select case_id, status from plan_version where status in ('FINAL', 'CEASED')"
                            + " and case_id in (:cases) order by case_id, number"),
            entry("bereavement", "select id as case_id, status from child_file where id in (:cases)"));

    /** The diagrams of which there is one for each of these. */
    private static final Set<String> SUBJECTS = Set.of("joint-assessment", "adult-service");

    private static final String ADVICE = "select subject, state from advice_request where case_id in (:cases)";

    private static final String SERVICES = "select s.id, s.answer from growing_up g join adult_service s"
            + " on s.growing_up_id = g.id where g.case_id in (:cases)";

    private final JdbcClient jdbc;

    RecordStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something of a child, and how it stands. */
    record Stand(UUID child, String state) {}

    /** A task that is open now. */
    record OpenStep(
            UUID child,
            String process,
            String step,
            @Nullable String subject) {}

    /** The newest records by diagram; and what a step may be about, by what it says, where it is not about the child as a whole. */
    record Newest(Map<String, Map<UUID, String>> records, Map<String, String> subjects) {

        /** What the record says that this step is about. */
        String about(OpenStep step) {
            boolean ofItsOwn = step.subject() != null && SUBJECTS.contains(step.process());
            String kind = step.step().equals("decide-plan-needed") ? "joint-assessment" : step.process();
            String state = ofItsOwn
                    ? subjects.get(step.subject())
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
        Map<String, String> subjects = new HashMap<>();
        jdbc.sql(ADVICE).param("cases", children.keys()).query(row -> {
            subjects.put(row.getString("subject"), row.getString("state"));
        });
        jdbc.sql(SERVICES).param("cases", children.keys()).query(row -> {
            subjects.put(Columns.uuid(row, "id").toString(), row.getString("answer"));
        });
        return new Newest(records, subjects);
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

    /** The kinds of the legal periods that count. */
    List<Stand> periodsThatCount(Children children) {
        return stands("select case_id, kind from clock where state = 'RUNNING' and case_id in (:cases)", children);
    }

    /** The child and the state of each row of such a query. */
    List<Stand> stands(String sql, Children children) {
        return jdbc.sql(sql)
                .param("cases", children.keys())
                .query((row, n) -> new Stand(Columns.uuid(row, "case_id"), row.getString(2)))
                .list();
    }
}
