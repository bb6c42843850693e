package uk.waymark.engine.invariants.ledgers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** Once a death is recorded nothing counts, asks or is planned any more but the support for those who are left. */
@Component
class NothingGoesOnAfterDeath implements Invariant {

    private static final Map<String, String> GOES_ON = new TreeMap<>(Map.of(
            "a legal period", "clock where state = 'RUNNING'",
            "a flag", "flag where cleared_at is null",
            "a request for advice", "advice_request where state in ('CHOSEN', 'ASKED', 'GIVEN')",
            "a meeting", "meeting where state = 'PLANNED'",
            "help while waiting", "support_offer where kind = 'INTERIM' and ended_on is null",
            "a question to a panel", "panel_item where state not in ('TOLD', 'WITHDRAWN')",
            "a step", "journey_step where ended_at is null and process <> 'bereavement'"));

    private final JdbcClient jdbc;

    NothingGoesOnAfterDeath(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "nothing-goes-on-after-death";
    }

    @Override
    public String sentence() {
        return "Nothing goes on for a child who has died but the support for those who are left";
    }

    @Override
    public List<Violation> violations(Children children) {
        Children dead = children.only(ChildStatus.DECEASED);
        return dead.size() == 0
                ? List.of()
                : GOES_ON.entrySet().stream()
                        .flatMap(thing -> goingOn(dead, thing.getKey(), thing.getValue()).stream())
                        .toList();
    }

    private List<Violation> goingOn(Children dead, String thing, String rows) {
        return jdbc.sql("select distinct case_id from " + rows + " and case_id in (:cases)")
                .param("cases", dead.keys())
                .query((row, n) -> dead.violation(Columns.uuid(row, "case_id"), thing + " goes on"))
                .list();
    }
}
