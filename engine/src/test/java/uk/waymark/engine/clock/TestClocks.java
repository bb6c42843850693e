package uk.waymark.engine.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestChildren.TestChild;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Invented children whose legal times run from one day, and the events of their clocks. */
@Component
class TestClocks {

    static final LocalDate START = EngineTest.TODAY;
    static final StatutoryPeriod DECIDE = StatutoryPeriod.DECIDE_TO_ASSESS;

    private final TestChildren children;
    private final JdbcTemplate jdbc;

    TestClocks(TestChildren children, JdbcTemplate jdbc) {
        this.children = children;
        this.jdbc = jdbc;
    }

    TestChild child() {
        return children.child();
    }

    /** All that has happened to the clocks of this child, in its order. */
    List<Map<String, Object>> events(TestChild child) {
        return jdbc.queryForList("select * from clock_event where case_id = ? order by seq", Ids.bytes(child.id()));
    }
}
