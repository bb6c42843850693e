package uk.waymark.engine.imports;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.imports.ImportRow.State;

/** Finds files whose time has come, and takes rows away; each method runs in its caller's transaction. */
@Component
class RejectedRowRecords {

    private final JdbcTemplate jdbc;
    private final ImportRecords files;

    RejectedRowRecords(JdbcTemplate jdbc, ImportRecords files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** Files that were done before this moment and still hold rows that have to go, the oldest first. */
    List<ImportFile> finishedBefore(Instant moment, int most) {
        return jdbc
                .query(
                        "select f.id from import_file f where f.finished_at < ? and exists (select 1 from import_row r"
                                + " where r.file_id = f.id and (r.state = 'REJECTED'"
                                + " or f.status = 'STOPPED' and r.state in ('LOOK', 'WAITING')))"
                                + " order by f.finished_at, f.id limit ?",
                        (row, n) -> Columns.uuid(row, "id"),
                        Columns.stored(moment),
                        most)
                .stream()
                .map(files::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Takes the rows in these states away and notes on the file how many went; answers how many. */
    int delete(UUID fileId, Set<State> states, Instant now) {
        String marks = String.join(",", Collections.nCopies(states.size(), "?"));
        Object[] values = Stream.concat(
                        Stream.of(Ids.bytes(fileId)), states.stream().map(State::name))
                .toArray();
        int rows = jdbc.update("delete from import_row where file_id = ? and state in (" + marks + ")", values);
        if (rows > 0) {
            jdbc.update(
                    "update import_file set rows_deleted = rows_deleted + ?, deleted_at = ?, version = version + 1"
                            + " where id = ?",
                    rows,
                    Columns.stored(now),
                    Ids.bytes(fileId));
        }
        return rows;
    }
}
