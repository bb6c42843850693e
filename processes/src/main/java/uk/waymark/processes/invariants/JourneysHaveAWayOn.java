package uk.waymark.processes.invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/**
 * Wherever a journey stands, something will carry it on: a task that somebody has, a timer, a message that it waits for, or
 * work that is still tried. Work that has failed for good carries nothing on.
 */
@Component
class JourneysHaveAWayOn implements Invariant {

    private static final String JOURNEYS = " from ACT_RU_EXECUTION r join ";
    private static final String OF_CHILDREN = " where r.BUSINESS_KEY_ in (:references) and r.PARENT_ID_ is null";

    private final JdbcClient jdbc;

    JourneysHaveAWayOn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "journeys-have-a-way-on";
    }

    @Override
    public String sentence() {
        return "Every journey waits for a task, a timer, a message or work that is still tried";
    }

    @Override
    public List<Violation> violations(Children children) {
        Set<String> waiting = waiting(children);
        List<Violation> found = new ArrayList<>();
        Map<String, Violation> still = new TreeMap<>();
        Map<String, Boolean> moving = new HashMap<>();
        jdbc.sql("select x.ID_, x.ACT_ID_, x.IS_ACTIVE_, x.PROC_INST_ID_, r.PROC_DEF_ID_, r.BUSINESS_KEY_" + JOURNEYS
                        + "ACT_RU_EXECUTION x on x.PROC_INST_ID_ = r.ID_" + OF_CHILDREN)
                .param("references", children.references())
                .query(row -> {
                    String journey = row.getString("PROC_INST_ID_");
                    String process = LiveJourneys.process(row.getString("PROC_DEF_ID_"));
                    boolean waits = waiting.contains(row.getString("ID_"));
                    moving.merge(journey, waits, Boolean::logicalOr);
                    still.put(journey, new Violation(row.getString("BUSINESS_KEY_"), process + " waits for nothing"));
                    if (row.getBoolean("IS_ACTIVE_") && row.getString("ACT_ID_") != null && !waits) {
                        found.add(new Violation(
                                row.getString("BUSINESS_KEY_"),
                                process + " stands still at " + row.getString("ACT_ID_")));
                    }
                });
        moving.forEach((journey, waits) -> {
            if (waits) {
                still.remove(journey);
            }
        });
        found.addAll(still.values());
        found.addAll(failed(children));
        return found;
    }

    /** The places where something waits, work that has failed for good included: that is said in its own words. */
    private Set<String> waiting(Children children) {
        Set<String> places = new HashSet<>();
        places.addAll(places(children, "ACT_RU_TASK"));
        places.addAll(places(children, "ACT_RU_EVENT_SUBSCR"));
        places.addAll(places(children, "ACT_RU_JOB"));
        return places;
    }

    private List<String> places(Children children, String table) {
        return jdbc.sql("select w.EXECUTION_ID_" + JOURNEYS + "ACT_RU_EXECUTION x on x.PROC_INST_ID_ = r.ID_ join "
                        + table + " w on w.EXECUTION_ID_ = x.ID_" + OF_CHILDREN)
                .param("references", children.references())
                .query((row, n) -> row.getString("EXECUTION_ID_"))
                .list();
    }

    private List<Violation> failed(Children children) {
        return jdbc.sql("select r.BUSINESS_KEY_, r.PROC_DEF_ID_" + JOURNEYS
                        + "ACT_RU_JOB x on x.PROCESS_INSTANCE_ID_ = r.ID_" + OF_CHILDREN + " and x.RETRIES_ = 0")
                .param("references", children.references())
                .query((row, n) -> new Violation(
                        row.getString("BUSINESS_KEY_"),
                        "work of " + LiveJourneys.process(row.getString("PROC_DEF_ID_"))
                                + " has failed and nobody tries it"))
                .list();
    }
}
