package uk.waymark.deployment.stories.world;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.Ids;

/** What still goes on for a child, as the log of its journey says. */
@TestComponent
public class StillOpen {

    private final JdbcTemplate jdbc;

    StillOpen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The steps at which somebody has to do something. */
    public List<String> steps(Child child) {
        return open(child, "step", " and kind = 'USER_TASK'");
    }

    /** The diagrams by which something goes on, each once. */
    public List<String> processes(Child child) {
        return open(child, "distinct process", "");
    }

    private List<String> open(Child child, String what, String and) {
        return jdbc.queryForList(
                "select " + what + " from journey_step where ended_at is null and case_id = ?" + and,
                String.class,
                Ids.bytes(child.id()));
    }
}
