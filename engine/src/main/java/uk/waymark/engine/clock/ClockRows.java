package uk.waymark.engine.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Inserts;
import uk.waymark.rules.statute.StatutoryPeriod;

/** The rows of the clocks. The version of a row is the number of its last event, so a lost event cannot go unseen. */
@Component
class ClockRows {

    private static final String LOCKED =
            "select k.*, c.reference, c.wrapped_key from clock k" + " join child_file c on c.id = k.case_id where ";

    private final JdbcTemplate jdbc;
    private final Inserts inserts;

    ClockRows(JdbcTemplate jdbc, Inserts inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    /** New clocks, and beside them their events. */
    void insert(List<NewClock> clocks, Inserts.Rows events) {
        Inserts.Rows rows = new Inserts.Rows(
                "insert into clock (id, case_id, kind, subject, started_on, due_on, strict_due_on, state, breached,"
                        + " excused, closed_on, law_version, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                clocks.stream().<Object[]>map(ClockRows::newValues).toList());
        inserts.write(rows, events);
    }

    private static @Nullable Object[] newValues(NewClock clock) {
        Standing standing = clock.standing();
        return new @Nullable Object[] {
            Ids.bytes(clock.id()),
            Ids.bytes(clock.caseId()),
            clock.kind().name(),
            clock.subject(),
            standing.startedOn(),
            standing.dates().dueOn(),
            standing.dates().strictDueOn(),
            standing.state().name(),
            standing.breached(),
            standing.excused(),
            standing.closedOn(),
            standing.dates().lawVersion(),
            clock.events().size()
        };
    }

    /** Stores how these clocks stand after one more event each. */
    void move(List<ClockRow> rows) {
        int[] changed = jdbc.batchUpdate(
                "update clock set started_on = ?, due_on = ?, strict_due_on = ?, state = ?, breached = ?, excused = ?,"
                        + " closed_on = ?, law_version = ?, version = ? where id = ? and version = ?",
                rows.stream().map(ClockRows::values).toList());
        for (int count : changed) {
            if (count == 0) {
                throw new IllegalStateException("a clock was moved without its lock");
            }
        }
    }

    List<ClockRow> lock(UUID caseId, StatutoryPeriod kind, String subject) {
        return jdbc.query(
                LOCKED + "k.case_id = ? and k.kind = ? and k.subject = ? for update",
                (row, n) -> row(row),
                Ids.bytes(caseId),
                kind.name(),
                subject);
    }

    List<ClockRow> lockRunning(UUID caseId) {
        return jdbc.query(
                LOCKED + "k.case_id = ? and k.state = 'RUNNING' order by k.id for update",
                (row, n) -> row(row),
                Ids.bytes(caseId));
    }

    List<ClockRow> lockCancelled(UUID caseId) {
        return jdbc.query(
                LOCKED + "k.case_id = ? and k.state = 'CANCELLED' order by k.id for update",
                (row, n) -> row(row),
                Ids.bytes(caseId));
    }

    List<ClockRow> lock(UUID clockId) {
        return jdbc.query(LOCKED + "k.id = ? for update", (row, n) -> row(row), Ids.bytes(clockId));
    }

    private static Object[] values(ClockRow row) {
        Standing now = row.standing();
        return new Object[] {
            now.startedOn(),
            now.dates().dueOn(),
            now.dates().strictDueOn(),
            now.state().name(),
            now.breached(),
            now.excused(),
            now.closedOn(),
            now.dates().lawVersion(),
            row.lastEvent(),
            Ids.bytes(row.id()),
            row.lastEvent() - 1
        };
    }

    static Standing standing(ResultSet row) throws SQLException {
        Dates dates = new Dates(
                Columns.date(row, "due_on"), Columns.date(row, "strict_due_on"), row.getString("law_version"));
        return new Standing(
                Columns.date(row, "started_on"),
                dates,
                ClockState.valueOf(row.getString("state")),
                row.getBoolean("breached"),
                row.getBoolean("excused"),
                Columns.dateOrNull(row, "closed_on"));
    }

    static ClockView view(ResultSet row) throws SQLException {
        StatutoryPeriod kind = StatutoryPeriod.valueOf(row.getString("kind"));
        return standing(row)
                .view(Columns.uuid(row, "id"), Columns.uuid(row, "case_id"), kind, row.getString("subject"));
    }

    private static ClockRow row(ResultSet row) throws SQLException {
        return new ClockRow(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "case_id"),
                StatutoryPeriod.valueOf(row.getString("kind")),
                row.getString("subject"),
                standing(row),
                row.getInt("version"),
                row.getString("reference"),
                Objects.requireNonNull(row.getBytes("wrapped_key")));
    }
}
