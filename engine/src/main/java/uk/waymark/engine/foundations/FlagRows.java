package uk.waymark.engine.foundations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Severity;
import uk.waymark.rules.foundations.Foundation;

/** Reads the flags of a child that has been opened, as pages show them. */
@Component
class FlagRows {

    static final String BECAUSE = "flag.not-needed:";
    static final String PLAN = "flag.gap-plan:";

    private static final String OF_CHILD = "select * from flag where case_id = :child";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    FlagRows(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Those that are open, in no order. */
    List<FlagLine> open(OpenCase child) {
        return jdbc.sql(OF_CHILD + " and cleared_at is null")
                .param("child", Ids.bytes(child.caseId()))
                .query((row, number) -> line(child, row))
                .list();
    }

    /** One of this child's, open or cleared. */
    Optional<FlagLine> one(OpenCase child, UUID id) {
        return jdbc.sql(OF_CHILD + " and id = :id")
                .param("child", Ids.bytes(child.caseId()))
                .param("id", Ids.bytes(id))
                .query((row, number) -> line(child, row))
                .optional();
    }

    private FlagLine line(OpenCase child, ResultSet row) throws SQLException {
        UUID id = Columns.uuid(row, "id");
        return new FlagLine(
                id,
                Foundation.valueOf(row.getString("foundation")),
                row.getString("rule_id"),
                Outcome.valueOf(row.getString("outcome")),
                Severity.valueOf(row.getString("severity")),
                Role.valueOf(row.getString("owner_role")),
                Columns.date(row, "due_on"),
                Columns.instant(row, "raised_at"),
                Flag.quietUntil(Columns.dateOrNull(row, "not_needed_until"), Columns.dateOrNull(row, "gap_plan_until")),
                opened(child, BECAUSE + id, row.getBytes("sealed_not_needed")),
                opened(child, PLAN + id, row.getBytes("sealed_gap_plan")),
                Columns.uuidOrNull(row, "evaluation_id"));
    }

    private String opened(OpenCase child, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealer.open(child.wrappedKey(), field, sealed);
    }
}
