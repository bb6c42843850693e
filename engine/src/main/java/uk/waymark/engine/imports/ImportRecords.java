package uk.waymark.engine.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.imports.ImportRow.State;

/** Where files and their rows are kept; each method runs in its caller's transaction. */
@Component
class ImportRecords {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    ImportRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(ImportFile file, List<ImportRow> rows) {
        jdbc.update(
                "insert into import_file (id, account_id, area_id, kind, status, read_as, row_count, wrapped_key,"
                        + " received_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                Ids.bytes(file.id()),
                Ids.bytes(file.accountId()),
                Ids.bytes(file.areaId()),
                file.kind().name(),
                file.status().name(),
                file.readAs(),
                file.rows(),
                file.wrappedKey(),
                Columns.stored(file.receivedAt()));
        jdbc.batchUpdate(
                "insert into import_row (id, file_id, line, state, sealed, why) values (?, ?, ?, ?, ?, ?)",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setBytes(1, Ids.bytes(row.id()));
                    statement.setBytes(2, Ids.bytes(row.fileId()));
                    statement.setInt(3, row.line());
                    statement.setString(4, row.state().name());
                    statement.setBytes(5, row.sealed());
                    statement.setString(6, row.why());
                });
    }

    List<ImportFile> of(UUID accountId) {
        return jdbc.query(
                "select * from import_file where account_id = ? order by received_at desc, id desc",
                (row, n) -> file(row),
                Ids.bytes(accountId));
    }

    Optional<ImportFile> find(UUID fileId) {
        return jdbc.query("select * from import_file where id = ?", (row, n) -> file(row), Ids.bytes(fileId)).stream()
                .findFirst();
    }

    /** The oldest file that waits and that no other node works on; it is this node's until the lease ends. */
    Optional<ImportFile> take(UUID worker, Instant now, Duration lease) {
        return jdbc
                .query(
                        "select * from import_file where status = 'WAITING' order by received_at, id",
                        (row, n) -> file(row))
                .stream()
                .filter(file -> hold(file.id(), worker, now, lease))
                .findFirst();
    }

    boolean hold(UUID fileId, UUID worker, Instant now, Duration lease) {
        return jdbc.update(
                        "update import_file set worker = ?, lease_until = ?, version = version + 1 where id = ?"
                                + " and status = 'WAITING' and (worker is null or worker = ? or lease_until < ?)",
                        Ids.bytes(worker),
                        Columns.stored(now.plus(lease)),
                        Ids.bytes(fileId),
                        Ids.bytes(worker),
                        Columns.stored(now))
                == 1;
    }

    void finish(UUID fileId, ImportFile.Status status, Instant now) {
        jdbc.update(
                "update import_file set status = ?, finished_at = ?, worker = null, lease_until = null,"
                        + " version = version + 1 where id = ?",
                status.name(),
                Columns.stored(now),
                Ids.bytes(fileId));
    }

    /** The next rows in this state after a line, in the order of the file. */
    List<ImportRow> rows(UUID fileId, State state, int skipped, int most) {
        return jdbc.query(
                "select * from import_row where file_id = ? and state = ? order by line limit ? offset ?",
                (row, n) -> row(row),
                Ids.bytes(fileId),
                state.name(),
                most,
                skipped);
    }

    /** One row, held until the transaction ends. */
    Optional<ImportRow> hold(UUID rowId) {
        return jdbc
                .query("select * from import_row where id = ? for update", (row, n) -> row(row), Ids.bytes(rowId))
                .stream()
                .findFirst();
    }

    /** Those of these rows that still wait, held until the transaction ends so that no other node takes them. */
    Set<UUID> holdWaiting(List<UUID> ids) {
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        return Set.copyOf(jdbc.query(
                "select id from import_row where id in (" + marks + ") and state = 'WAITING' order by id for update",
                (row, n) -> Columns.uuid(row, "id"),
                ids.stream().map(Ids::bytes).toArray()));
    }

    void write(List<ImportRow> rows) {
        jdbc.batchUpdate(
                "update import_row set state = ?, sealed = ?, why = ?, reference = ? where id = ?",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setString(1, row.state().name());
                    statement.setBytes(2, row.sealed());
                    statement.setString(3, row.why());
                    statement.setString(4, row.reference());
                    statement.setBytes(5, Ids.bytes(row.id()));
                });
    }

    Map<State, Integer> counts(UUID fileId) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        jdbc.query(
                "select state, count(*) as n from import_row where file_id = ? group by state",
                row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("n"));
                },
                Ids.bytes(fileId));
        return counts;
    }

    private static ImportFile file(ResultSet row) throws SQLException {
        return new ImportFile(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "account_id"),
                Columns.uuid(row, "area_id"),
                ImportKind.valueOf(row.getString("kind")),
                ImportFile.Status.valueOf(row.getString("status")),
                row.getString("read_as"),
                row.getInt("row_count"),
                row.getBytes("wrapped_key"),
                Columns.instant(row, "received_at"),
                Columns.instantOrNull(row, "finished_at"),
                deleted(row));
    }

    private static ImportFile.@Nullable Deleted deleted(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "deleted_at");
        return at == null ? null : new ImportFile.Deleted(row.getInt("rows_deleted"), at);
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        return new ImportRow(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "file_id"),
                row.getInt("line"),
                State.valueOf(row.getString("state")),
                row.getBytes("sealed"),
                row.getString("why"),
                row.getString("reference"));
    }
}
