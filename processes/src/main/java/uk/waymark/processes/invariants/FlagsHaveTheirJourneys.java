package uk.waymark.processes.invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** Each open flag has the one journey that has it put right, and each such journey has its open flag. */
@Component
class FlagsHaveTheirJourneys implements Invariant {

    private final LiveJourneys journeys;
    private final JdbcClient jdbc;

    FlagsHaveTheirJourneys(LiveJourneys journeys, JdbcClient jdbc) {
        this.journeys = journeys;
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "flags-have-their-journeys";
    }

    @Override
    public String sentence() {
        return "Each open flag has exactly the journey that has it put right";
    }

    @Override
    public List<Violation> violations(Children children) {
        Map<String, String> journeyOfFlag = new HashMap<>();
        journeys.of(children).stream()
                .filter(journey -> journey.process().equals("resolve-flag"))
                .forEach(journey -> journeyOfFlag.put(String.valueOf(journey.subject()), journey.reference()));
        List<Violation> found = new ArrayList<>();
        jdbc.sql("select id, case_id from flag where cleared_at is null and case_id in (:cases)")
                .param("cases", children.keys())
                .query(row -> {
                    String flag = Columns.uuid(row, "id").toString();
                    String child = children.reference(Columns.uuid(row, "case_id"));
                    if (!child.equals(journeyOfFlag.remove(flag))) {
                        found.add(new Violation(child, "flag " + flag + " has no journey"));
                    }
                });
        journeyOfFlag.forEach((flag, child) ->
                found.add(new Violation(child, "a journey puts flag " + flag + " right, which is not open")));
        return found;
    }
}
