package uk.waymark.deployment.stories.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.Ids;

/** Reads where children's records, journeys and periods stand, without asking the services that keep them. */
@TestComponent
class WhereThingsStand {

    /** The newest state of each kind of record comes last; the journey is the one that moves it. */
    private static final Map<String, String> RECORDS = Map.of(
            "joint-assessment", "select case_id, state from assessment order by id",
            "ehc-plan", "select case_id, status from plan_version order by case_id, number",
            "panel", "select case_id, state from panel_item order by id",
            "annual-review", "select case_id, state from review order by case_id, counted_from, id",
            "discharge", "select case_id, state from hospital_stay order by id",
            "transition", "select case_id, state from growing_up order by id",
            "key-worker", "select case_id, state from key_worker_request order by id",
            "reassessment", "select case_id, state from reassessment order by id",
            "plan-receipts",
                    "select case_id, status from plan_version where status in ('FINAL', 'CEASED')"
                            + " order by case_id, number");

    private static final Map<String, String> GO_ON = Map.of(
            "joint-assessment", "select case_id from assessment where state = 'GATHERING'",
            "panel",
                    "select p.case_id from panel_item p join child_file c on c.id = p.case_id"
                            + " where p.state not in ('TOLD', 'WITHDRAWN') and c.status <> 'DECEASED'",
            "annual-review", "select case_id from review where open_case is not null",
            "discharge", "select case_id from hospital_stay where state in ('IN_HOSPITAL', 'AT_HOME', 'IN_HOSPICE')",
            "transition", "select case_id from growing_up where state in ('PREPARING', 'MOVED')",
            "key-worker", "select case_id from key_worker_request where state not in ('NAMED', 'CLOSED')",
            "reassessment", "select case_id from reassessment where open_case is not null and state <> 'WRITING'");

    private static final String JOURNEYS = "select c.id, e.PROC_DEF_ID_ from ACT_RU_EXECUTION e"
            + " join child_file c on c.reference = e.BUSINESS_KEY_ where e.PARENT_ID_ is null";

    private static final String OF_THE_DEAD =
            " x join child_file c on c.id = x.case_id where c.status = 'DECEASED' and ";

    private static final Map<String, String> DEAD = Map.of(
            "a clock", "from clock" + OF_THE_DEAD + "x.state = 'RUNNING'",
            "a flag", "from flag" + OF_THE_DEAD + "x.cleared_at is null",
            "a request for advice", "from advice_request" + OF_THE_DEAD + "x.state in ('CHOSEN', 'ASKED', 'GIVEN')",
            "a meeting", "from meeting" + OF_THE_DEAD + "x.state = 'PLANNED'",
            "help while waiting", "from support_offer" + OF_THE_DEAD + "x.kind = 'INTERIM' and x.ended_on is null",
            "a question to a panel", "from panel_item" + OF_THE_DEAD + "x.state not in ('TOLD', 'WITHDRAWN')",
            "a step", "from journey_step" + OF_THE_DEAD + "x.ended_at is null and x.process <> 'bereavement'");

    private final JdbcTemplate jdbc;

    WhereThingsStand(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody is at this step of a child's journey. */
    record Step(
            UUID child,
            String process,
            String step,
            @Nullable String subject) {}

    /** Something of a child, and how it stands. */
    record Stand(UUID child, String state) {}

    /** Where everything stood at one moment: the newest records by journey, the requests for advice, the journeys. */
    record Moment(Map<String, Map<UUID, String>> records, Map<String, String> advice, Map<UUID, Set<String>> journeys) {

        /** What the record says that this step is about. */
        String about(Step step) {
            boolean asked = step.process().equals("joint-assessment") && step.subject() != null;
            String kind = step.step().equals("decide-plan-needed") ? "joint-assessment" : step.process();
            String state = asked
                    ? advice.get(step.subject())
                    : records.getOrDefault(kind, Map.of()).get(step.child());
            return String.valueOf(state);
        }

        /** The diagrams in which this child is. */
        Set<String> journeysOf(UUID child) {
            return journeys.getOrDefault(child, Set.of());
        }
    }

    Moment look() {
        Map<String, Map<UUID, String>> records = new HashMap<>();
        RECORDS.forEach((kind, sql) -> {
            Map<UUID, String> states = new HashMap<>();
            stands(sql).forEach(stand -> states.put(stand.child(), stand.state()));
            records.put(kind, states);
        });
        Map<String, String> advice = new HashMap<>();
        jdbc.query("select subject, state from advice_request", row -> {
            advice.put(row.getString(1), row.getString(2));
        });
        Map<UUID, Set<String>> journeys = new HashMap<>();
        stands(JOURNEYS)
                .forEach(one -> journeys.computeIfAbsent(one.child(), id -> new TreeSet<>())
                        .add(one.state().substring(0, one.state().indexOf(':'))));
        return new Moment(records, advice, journeys);
    }

    List<Step> openSteps() {
        return jdbc.query(
                "select case_id, process, step, subject from journey_step"
                        + " where ended_at is null and kind = 'USER_TASK'",
                (row, n) -> new Step(Ids.uuid(row.getBytes(1)), row.getString(2), row.getString(3), row.getString(4)));
    }

    /** Each child with a record that is not at its end, and the journey that has to bring it there. */
    List<Stand> recordsThatGoOn() {
        return GO_ON.entrySet().stream()
                .flatMap(kind -> children(kind.getValue()).map(child -> new Stand(child, kind.getKey())))
                .toList();
    }

    /** Each period that counts. */
    List<Stand> periodsThatCount() {
        return stands("select case_id, kind from clock where state = 'RUNNING'");
    }

    /** The names of what should have stopped. */
    List<String> goingOnForTheDead() {
        return DEAD.entrySet().stream()
                .filter(thing -> children("select x.case_id " + thing.getValue())
                        .findAny()
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<UUID> children(String sql) {
        return jdbc.query(sql, (row, n) -> Ids.uuid(row.getBytes(1))).stream();
    }

    private List<Stand> stands(String sql) {
        return jdbc.query(sql, (row, n) -> new Stand(Ids.uuid(row.getBytes(1)), row.getString(2)));
    }
}
