package uk.waymark.engine.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;

/** The audit trail as it is read; the caller has checked that the reader may. */
@Component
public class AuditEntries {

    private final JdbcTemplate jdbc;

    AuditEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done to or seen of one child's file, newest first; pages count from 0. */
    public List<AuditLine> ofCase(UUID caseId, int page, int size) {
        return jdbc.query(
                "select seq, at, actor, action, subject, detail from audit_entry where chain = ?"
                        + " order by seq desc limit ? offset ?",
                (row, n) -> new AuditLine(
                        row.getLong("seq"),
                        Columns.instant(row, "at"),
                        Columns.uuidOrNull(row, "actor"),
                        AuditAction.valueOf(row.getString("action")),
                        row.getString("subject"),
                        row.getString("detail")),
                Ids.bytes(caseId),
                size,
                (long) page * size);
    }
}
