package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.moving.Destination;
import uk.waymark.engine.moving.MoveOrder;
import uk.waymark.engine.moving.RecordMove;
import uk.waymark.engine.moving.TakeMoveBack;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.moving.HandOverAfterMove;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A family that moves to another area, what is handed over there, and what still goes on here. */
@TestComponent
public class MovesAway {

    private final Acts acts;
    private final Tasks tasks;
    private final Clocks clocks;
    private final Desk.Words words;
    private final JdbcTemplate jdbc;

    MovesAway(Acts acts, Tasks tasks, Clocks clocks, Desk.Words words, JdbcTemplate jdbc) {
        this.acts = acts;
        this.tasks = tasks;
        this.clocks = clocks;
        this.words = words;
        this.jdbc = jdbc;
    }

    /** The acts of a move. */
    @TestComponent
    record Acts(RecordMove moves, TakeMoveBack mistake, HandOverAfterMove handOver) {}

    /** The family moved today, and the authority has known for two days. */
    public void moves(Child child, Destination to, YesNo otherBoard) {
        LocalDate day = words.today().date();
        moves(child, new MoveOrder(day, day.minusDays(2), to, "Southshire", otherBoard));
    }

    /** The family has moved like this. */
    public void moves(Child child, MoveOrder order) {
        acts.moves().record(child.as(Role.SEN_CASEWORKER), child.reference(), order, version(child));
        words.then();
    }

    /** The move is taken back. */
    public void takenBack(Child child) {
        String why = "It was another family of that name.";
        acts.mistake().takeBack(child.as(Role.SEN_CASEWORKER), child.reference(), why, version(child));
        words.then();
    }

    /** This step of the handing over is done on that day. */
    public void handsOver(Child child, String step, Reader by, LocalDate on) {
        acts.handOver().done(by, tasks.order(by, child, step), on);
        words.then();
    }

    /** The same today. */
    public void handsOver(Child child, String step, Reader by) {
        handsOver(child, step, by, words.today().date());
    }

    /** The periods that count now. */
    public List<StatutoryPeriod> running(Child child) {
        return clocks.of(child.id()).stream()
                .filter(ClockView::running)
                .map(ClockView::kind)
                .toList();
    }

    /** How the file stands. */
    public String status(Child child) {
        return String.valueOf(
                jdbc.queryForObject("select status from child_file where id = ?", String.class, Ids.bytes(child.id())));
    }

    private int version(Child child) {
        Integer version = jdbc.queryForObject(
                "select version from child_file where id = ?", Integer.class, Ids.bytes(child.id()));
        return version == null ? -1 : version;
    }
}
