package uk.waymark.processes.migration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;

/** What is stored of moves to a changed diagram. */
@Component
class MoveRecords {

    private static final String WAITS = "WAITS";
    private static final String MOVED = "MOVED";
    private static final String NOT_MOVED = "NOT_MOVED";

    private static final int LONGEST = 200;

    private final JdbcTemplate jdbc;

    MoveRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A journey that follows an earlier diagram. */
    record Old(String journey, String reference) {}

    /** A journey that waits to be moved. */
    record Waiting(UUID id, String process, String journey, String reference, String target, int version, UUID by) {}

    void begin(UUID id, Newest newest, UUID by, Instant at, List<Old> old) {
        jdbc.update(
                "insert into diagram_move (id, process, target, target_version, begun_by, begun_at) values (?, ?, ?, ?, ?, ?)",
                Ids.bytes(id),
                newest.process(),
                newest.definition(),
                newest.version(),
                Ids.bytes(by),
                Columns.stored(at));
        jdbc.batchUpdate(
                "insert into diagram_move_journey (id, move_id, process_instance, reference, state) values (?, ?, ?, ?, ?)",
                old.stream()
                        .map(one -> new Object[] {
                            Ids.bytes(Ids.next()), Ids.bytes(id), one.journey(), one.reference(), WAITS
                        })
                        .toList());
    }

    boolean anyWaits(String process) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select count(*) > 0 from diagram_move_journey j join diagram_move m on m.id = j.move_id"
                        + " where j.state = '" + WAITS + "' and m.process = ?",
                Boolean.class,
                process));
    }

    /** The next ones that wait, the oldest move first. */
    List<Waiting> waiting(int most) {
        return jdbc.query(
                "select j.id, m.process, j.process_instance, j.reference, m.target, m.target_version, m.begun_by"
                        + " from diagram_move_journey j join diagram_move m on m.id = j.move_id where j.state = '"
                        + WAITS
                        + "' order by m.begun_at, j.id limit ?",
                (row, n) -> new Waiting(
                        Columns.uuid(row, "id"),
                        row.getString("process"),
                        row.getString("process_instance"),
                        row.getString("reference"),
                        row.getString("target"),
                        row.getInt("target_version"),
                        Columns.uuid(row, "begun_by")),
                most);
    }

    /** Holds it, so that another node does not move it too; false when it has been done meanwhile. */
    boolean hold(UUID id) {
        return jdbc.queryForList(
                        "select state from diagram_move_journey where id = ? for update", String.class, Ids.bytes(id))
                .contains(WAITS);
    }

    void moved(UUID id, Instant at) {
        result(id, MOVED, null, null, at);
    }

    void notMoved(UUID id, Stays no, Instant at) {
        String steps = no.steps();
        result(id, NOT_MOVED, no.why().name(), steps.substring(0, Math.min(steps.length(), LONGEST)), at);
    }

    private void result(UUID id, String state, @Nullable String why, @Nullable String step, Instant at) {
        jdbc.update(
                "update diagram_move_journey set state = ?, why = ?, step = ?, done_at = ? where id = ? and state = '"
                        + WAITS + "'",
                state,
                why,
                step,
                Columns.stored(at),
                Ids.bytes(id));
    }

    /** How far the last move of this process has come. */
    Optional<MoveProgress> last(String process) {
        return jdbc
                .query(
                        "select id, target_version, begun_at from diagram_move where process = ? order by id desc limit 1",
                        (row, n) -> progress(
                                Columns.uuid(row, "id"),
                                row.getInt("target_version"),
                                Columns.instant(row, "begun_at")),
                        process)
                .stream()
                .findFirst();
    }

    private MoveProgress progress(UUID id, int version, Instant begunAt) {
        int[] counts = new int[2];
        jdbc.query(
                "select state, count(*) as journeys from diagram_move_journey where move_id = ? group by state",
                row -> {
                    int journeys = row.getInt("journeys");
                    counts[0] += row.getString("state").equals(MOVED) ? journeys : 0;
                    counts[1] += row.getString("state").equals(WAITS) ? journeys : 0;
                },
                Ids.bytes(id));
        return new MoveProgress(version, begunAt, counts[0], counts[1], left(id));
    }

    private List<MoveProgress.NotMoved> left(UUID id) {
        return jdbc.query(
                "select reference, why, step from diagram_move_journey where move_id = ? and state = '" + NOT_MOVED
                        + "' order by reference",
                (row, n) -> new MoveProgress.NotMoved(
                        row.getString("reference"), WhyNot.valueOf(row.getString("why")), row.getString("step")),
                Ids.bytes(id));
    }
}
