package uk.waymark.engine.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;

/** Reads a child's journey, in the order in which its steps began; the caller has opened the file. */
@Component
public class JourneySteps {

    private static final int MOST = 500;

    private static final String OF_CHILD = "select s.*, p.full_name, coalesce(g.name, pg.name) as agency"
            + " from journey_step s left join practitioner p on p.id = s.assignee_id"
            + " left join agency pg on pg.id = p.agency_id left join agency g on g.id = s.agency_id"
            + " where s.case_id = :case";

    private final JdbcClient jdbc;

    JourneySteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every step of the child, the newest 500 at most, the oldest first. */
    @Transactional(readOnly = true)
    public List<JourneyStep> of(UUID caseId) {
        return newest(caseId, "");
    }

    /** The tasks of the child that are open, the newest 500 at most, the oldest first. */
    @Transactional(readOnly = true)
    public List<JourneyStep> openTasks(UUID caseId) {
        return newest(caseId, " and s.ended_at is null and s.kind = 'USER_TASK'");
    }

    private List<JourneyStep> newest(UUID caseId, String only) {
        List<JourneyStep> newestFirst = jdbc.sql(OF_CHILD + only + " order by s.began_at desc, s.id desc limit :most")
                .param("case", Ids.bytes(caseId))
                .param("most", MOST)
                .query((row, number) -> step(row))
                .list();
        List<JourneyStep> steps = new ArrayList<>(newestFirst);
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    private static JourneyStep step(ResultSet row) throws SQLException {
        String how = row.getString("how_ended");
        return new JourneyStep(
                Columns.uuid(row, "id"),
                row.getString("process"),
                row.getString("process_instance"),
                row.getString("step"),
                StepKind.valueOf(row.getString("kind")),
                row.getString("stands_in") == null ? row.getString("role") : row.getString("stands_in"),
                Holder.valueOf(row.getString("holder")),
                row.getString("subject"),
                row.getString("full_name"),
                row.getString("agency"),
                Columns.dateOrNull(row, "due_on"),
                Columns.instant(row, "began_at"),
                Columns.instantOrNull(row, "ended_at"),
                how == null ? null : HowEnded.valueOf(how));
    }
}
