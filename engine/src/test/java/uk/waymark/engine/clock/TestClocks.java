package uk.waymark.engine.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestChildren.TestChild;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Invented children whose legal times run from one day, and the events of their clocks. */
@Component
class TestClocks {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final StatutoryPeriod DECIDE = StatutoryPeriod.DECIDE_TO_ASSESS;

    private final TestChildren children;
    private final MovableClock time;
    private final JdbcTemplate jdbc;

    TestClocks(TestChildren children, MovableClock time, JdbcTemplate jdbc) {
        this.children = children;
        this.time = time;
        this.jdbc = jdbc;
    }

    void backToStart() {
        time.moveTo(START);
    }

    /** A new child, on the day on which time stands still. */
    TestChild childAtStart() {
        backToStart();
        return children.child();
    }

    /** All that has happened to the clocks of this child, in its order. */
    List<Map<String, Object>> events(TestChild child) {
        return jdbc.queryForList("select * from clock_event where case_id = ? order by seq", Ids.bytes(child.id()));
    }
}
