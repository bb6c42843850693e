package uk.waymark.deployment.drive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.drive.life.Children;
import uk.waymark.deployment.drive.life.DrivenChild;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.audit.Holder;

/** Which steps have begun to wait since it last looked: only what is new is read, never every child. */
final class JourneyLogReader {

    private static final String ROW =
            "select id, case_id, process, step, role, holder, agency_id, assignee_id, subject, due_on,"
                    + " began_at from journey_step where kind = 'USER_TASK' and ended_at is null and id ";
    /** Of several alike the one whose subject was there first: subjects are named by identifiers that sort by their time. */
    private static final Comparator<OpenWork> ALWAYS_THE_SAME = Comparator.comparingInt(
                    (OpenWork work) -> work.child().number())
            .thenComparing(OpenWork::process)
            .thenComparing(OpenWork::step)
            .thenComparing(work -> String.valueOf(work.role()))
            .thenComparing(work -> String.valueOf(work.dueOn()))
            .thenComparing(work -> String.valueOf(work.subject()));

    private final JdbcTemplate jdbc;
    private final Children children;
    private UUID last = Ids.next();

    JourneyLogReader(JdbcTemplate jdbc, Children children) {
        this.jdbc = jdbc;
        this.children = children;
    }

    /** Identifiers sort by the time they were made, and a drive makes them one after the other. */
    List<OpenWork> news() {
        UUID since = last;
        last = Ids.next();
        return jdbc.query(ROW + "> ? order by id", (row, n) -> work(row), Ids.bytes(since)).stream()
                .flatMap(Optional::stream)
                .sorted(ALWAYS_THE_SAME)
                .toList();
    }

    /** How the step stands now; empty when it does not wait any more. */
    Optional<OpenWork> now(OpenWork work) {
        return jdbc.query(ROW + "= ?", (row, n) -> work(row), Ids.bytes(work.id())).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<OpenWork> work(ResultSet row) throws SQLException {
        DrivenChild child = children.of(Columns.uuid(row, "case_id"));
        return child == null ? Optional.empty() : Optional.of(work(child, row));
    }

    private static OpenWork work(DrivenChild child, ResultSet row) throws SQLException {
        return new OpenWork(
                Columns.uuid(row, "id"),
                child,
                row.getString("process"),
                row.getString("step"),
                row.getString("role"),
                Holder.FAMILY.name().equals(row.getString("holder")),
                Columns.uuidOrNull(row, "agency_id"),
                Columns.uuidOrNull(row, "assignee_id"),
                row.getString("subject"),
                Columns.dateOrNull(row, "due_on"),
                Columns.instant(row, "began_at"));
    }
}
