package uk.waymark.engine.invariants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Slice;

/** What is stored of checks; each method runs in its caller's transaction. */
@Component
class CheckRecords {

    private static final String NOT_DONE = "state <> 'DONE'";

    private final JdbcTemplate jdbc;

    CheckRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UUID id, UUID by, Instant at, int children) {
        jdbc.update(
                "insert into whole_check (id, begun_by, begun_at, state, children, looked_at, last_child, looking_millis,"
                        + " differences, version) values (?, ?, ?, 'LOOKING', ?, 0, ?, 0, 0, 0)",
                Ids.bytes(id),
                Ids.bytes(by),
                Columns.stored(at),
                children,
                Ids.bytes(ChildrenInTurn.BEGINNING));
    }

    boolean anyRuns() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select count(*) > 0 from whole_check where " + NOT_DONE, Boolean.class));
    }

    /** The oldest that is not over and that no other node works on; it is this node's until the lease ends. */
    Optional<CheckRun> take(UUID worker, Instant now, Duration lease) {
        return jdbc
                .query("select * from whole_check where " + NOT_DONE + " order by begun_at, id", (row, n) -> run(row))
                .stream()
                .filter(run -> hold(run.id(), worker, now, lease))
                .findFirst();
    }

    private boolean hold(UUID id, UUID worker, Instant now, Duration lease) {
        return jdbc.update(
                        "update whole_check set worker = ?, lease_until = ?, version = version + 1 where id = ? and "
                                + NOT_DONE + " and (worker is null or worker = ? or lease_until < ?)",
                        Ids.bytes(worker),
                        Columns.stored(now.plus(lease)),
                        Ids.bytes(id),
                        Ids.bytes(worker),
                        Columns.stored(now))
                == 1;
    }

    /** Some more children have been looked at; false when another node has done so meanwhile. */
    boolean moved(CheckRun run, UUID last, int children, Duration looked) {
        return jdbc.update(
                        "update whole_check set last_child = ?, looked_at = looked_at + ?, looking_millis = looking_millis"
                                + " + ?, version = version + 1 where id = ? and last_child = ?",
                        Ids.bytes(last),
                        children,
                        looked.toMillis(),
                        Ids.bytes(run.id()),
                        Ids.bytes(run.lastChild()))
                == 1;
    }

    void looksAgain(UUID id) {
        jdbc.update(
                "update whole_check set state = 'AGAIN', version = version + 1 where id = ? and state = 'LOOKING'",
                Ids.bytes(id));
    }

    void done(UUID id, Instant at) {
        jdbc.update(
                "update whole_check set state = 'DONE', finished_at = ?, worker = null, lease_until = null, version ="
                        + " version + 1, differences = (select count(*) from whole_check_difference d where d.check_id = ?)"
                        + " where id = ?",
                Columns.stored(at),
                Ids.bytes(id),
                Ids.bytes(id));
    }

    void add(UUID id, List<Difference> found, boolean confirmed) {
        jdbc.batchUpdate(
                "insert into whole_check_difference (id, check_id, invariant, reference, what, confirmed)"
                        + " values (?, ?, ?, ?, ?, ?)",
                found.stream()
                        .map(one -> new Object[] {
                            Ids.bytes(Ids.next()),
                            Ids.bytes(id),
                            one.invariant(),
                            one.reference(),
                            one.what(),
                            confirmed
                        })
                        .toList());
    }

    /** What was seen once of some children. */
    List<Difference> seenOnce(UUID id, int children) {
        return jdbc.query(
                "select d.* from whole_check_difference d join (select distinct reference from whole_check_difference"
                        + " where check_id = ? and confirmed = false order by reference limit ?) few"
                        + " on few.reference = d.reference where d.check_id = ? and d.confirmed = false",
                (row, n) -> difference(row),
                Ids.bytes(id),
                children,
                Ids.bytes(id));
    }

    void forgetSeenOnce(UUID id, List<String> references) {
        jdbc.batchUpdate(
                "delete from whole_check_difference where check_id = ? and confirmed = false and reference = ?",
                references.stream()
                        .map(reference -> new Object[] {Ids.bytes(id), reference})
                        .toList());
    }

    List<CheckRun> newest(int most) {
        return jdbc.query(
                "select * from whole_check order by begun_at desc, id desc limit ?", (row, n) -> run(row), most);
    }

    Optional<CheckRun> find(UUID id) {
        return jdbc.query("select * from whole_check where id = ?", (row, n) -> run(row), Ids.bytes(id)).stream()
                .findFirst();
    }

    /** How many were confirmed, by invariant. */
    Map<String, Integer> counts(UUID id) {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.query(
                "select invariant, count(*) as n from whole_check_difference where check_id = ? and confirmed = true"
                        + " group by invariant",
                row -> {
                    counts.put(row.getString("invariant"), row.getInt("n"));
                },
                Ids.bytes(id));
        return counts;
    }

    /** Those that were confirmed, of one invariant. */
    List<Difference> page(UUID id, String invariant, int page, int size) {
        return jdbc.query(
                "select * from whole_check_difference where check_id = ? and confirmed = true and (? = '' or invariant = ?)"
                        + " order by invariant, id limit ? offset ?",
                (row, n) -> difference(row),
                Ids.bytes(id),
                invariant,
                invariant,
                size,
                Slice.offset(page, size));
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(row.getString("invariant"), row.getString("reference"), row.getString("what"));
    }

    private static CheckRun run(ResultSet row) throws SQLException {
        return new CheckRun(
                Columns.uuid(row, "id"),
                Columns.instant(row, "begun_at"),
                CheckRun.State.valueOf(row.getString("state")),
                row.getInt("children"),
                row.getInt("looked_at"),
                Columns.uuid(row, "last_child"),
                Duration.ofMillis(row.getLong("looking_millis")),
                row.getInt("differences"),
                Columns.instantOrNull(row, "finished_at"));
    }
}
