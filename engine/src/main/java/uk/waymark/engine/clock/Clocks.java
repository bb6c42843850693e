package uk.waymark.engine.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * The statutory dates of every child.
 *
 * <p>A clock starts with what the law names, runs to its last day, and is met, passed or no longer needed. An exception
 * excuses being late and never stops the count. Every change is an event; the row only shows how the events add up.
 */
@Service
@Transactional
public class Clocks {

    private final JdbcTemplate jdbc;
    private final ClockRows rows;
    private final ClockEvents events;
    private final ClockMoves moves;
    private final DueDates dueDates;

    Clocks(JdbcTemplate jdbc, ClockRows rows, ClockEvents events, ClockMoves moves, DueDates dueDates) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
        this.moves = moves;
        this.dueDates = dueDates;
    }

    /**
     * Starts a period on the day that the law counts from.
     *
     * @return the last day on which it is in time
     * @throws Refusal.NotNow {@code clock.started.already}
     */
    public LocalDate start(UUID caseId, StatutoryPeriod kind, String subject, LocalDate startedOn, @Nullable UUID by) {
        return startAll(caseId, List.of(kind), subject, startedOn, by).get(0);
    }

    /**
     * Starts several periods on the same day, for the price of one.
     *
     * @return the last day of each, in the order of the kinds
     * @throws Refusal.NotNow {@code clock.started.already}; none is started
     */
    public List<LocalDate> startAll(
            UUID caseId, List<StatutoryPeriod> kinds, String subject, LocalDate startedOn, @Nullable UUID by) {
        ClockEvent started = moves.event(ClockEventKind.STARTED, startedOn, by);
        List<NewClock> clocks = kinds.stream()
                .map(kind -> new NewClock(
                        Ids.next(), caseId, kind, subject, List.of(started.with(dueDates.of(kind, startedOn)))))
                .toList();
        try {
            rows.insert(clocks, events.ofNew(clocks));
        } catch (DuplicateKeyException running) {
            throw new Refusal.NotNow("clock.started.already");
        }
        return clocks.stream().map(clock -> clock.standing().dates().dueOn()).toList();
    }

    /**
     * What the period asked for was done on that day, in time or late; saying so again changes nothing.
     *
     * @throws Refusal.NotFound {@code clock.unknown}
     * @throws Refusal.NotNow {@code clock.closed} when it ended otherwise; {@code clock.before-start}
     */
    public void satisfy(UUID caseId, StatutoryPeriod kind, String subject, LocalDate on, @Nullable UUID by) {
        ClockRow clock = require(caseId, kind, subject);
        if (clock.standing().state() == ClockState.SATISFIED
                && on.equals(clock.standing().closedOn())) {
            return;
        }
        moves.satisfied(clock, on, by);
    }

    /**
     * Records that the law excuses this period's lateness. The count goes on.
     *
     * @throws Refusal.NotFound {@code clock.unknown}
     * @throws Refusal.NotNow {@code clock.closed} when cancelled; {@code clock.exception.too-short}, {@code
     *     clock.exception.outside}, {@code clock.exception.wrong-ground}
     */
    public void claimException(
            UUID caseId, StatutoryPeriod kind, String subject, ExceptionClaim claim, @Nullable UUID by) {
        moves.excused(require(caseId, kind, subject), claim, by);
    }

    /**
     * The period began on another day than was recorded; its last day moves, and whether it is late is decided anew.
     *
     * @param why in plain words, at most 200 characters, without names
     * @throws Refusal.NotFound {@code clock.unknown}
     * @throws Refusal.NotNow {@code clock.closed} when cancelled
     */
    public void correctStart(
            UUID caseId, StatutoryPeriod kind, String subject, LocalDate startedOn, String why, @Nullable UUID by) {
        moves.startCorrected(require(caseId, kind, subject), startedOn, why, by);
    }

    /**
     * Somebody is given longer than the law asks for at least; a new day that the calendar brings changes nothing any more.
     *
     * @param until the new last day
     * @param why in plain words, at most 200 characters, without names
     * @throws Refusal.NotFound {@code clock.unknown}
     * @throws Refusal.NotNow {@code clock.closed}; {@code clock.extend.later} unless it is after the present last day
     */
    public void extend(
            UUID caseId, StatutoryPeriod kind, String subject, LocalDate until, String why, @Nullable UUID by) {
        moves.extended(require(caseId, kind, subject), until, why, by);
    }

    /**
     * This period is no longer needed; one that has ended already stays as it is.
     *
     * @throws Refusal.NotFound {@code clock.unknown}
     */
    public void cancel(UUID caseId, StatutoryPeriod kind, String subject, String why, @Nullable UUID by) {
        ClockRow clock = require(caseId, kind, subject);
        if (clock.running()) {
            moves.cancelled(caseId, List.of(clock), why, by);
        }
    }

    /** Ends the running periods of one kind, because what they asked for is no longer needed; others go on. */
    public void cancel(UUID caseId, StatutoryPeriod kind, String why, @Nullable UUID by) {
        List<ClockRow> running = rows.lockRunning(caseId).stream()
                .filter(clock -> clock.kind() == kind)
                .toList();
        moves.cancelled(caseId, running, why, by);
    }

    /** Ends every running period of this child at once: two writes and an audit entry, however many there are. */
    public void cancelAll(UUID caseId, String why, @Nullable UUID by) {
        moves.cancelled(caseId, rows.lockRunning(caseId), why, by);
    }

    /**
     * Lets the periods of these kinds count on that were ended for this reason, which was a mistake: their last days stay what
     * they were, as if they had never been ended.
     *
     * @param endedBecause the reason with which they were ended
     * @param why in plain words, at most 200 characters, without names
     */
    public void resume(UUID caseId, Set<StatutoryPeriod> kinds, String endedBecause, String why, @Nullable UUID by) {
        List<ClockRow> ended = rows.lockCancelled(caseId).stream()
                .filter(clock -> kinds.contains(clock.kind()))
                .toList();
        moves.resumed(caseId, ended, endedBecause, why, by);
    }

    /** Ends the running periods about one thing, such as a review that is over; nothing happens when none runs. */
    public void cancelAbout(UUID caseId, String subject, String why, @Nullable UUID by) {
        List<ClockRow> running = rows.lockRunning(caseId).stream()
                .filter(clock -> clock.subject().equals(subject))
                .toList();
        moves.cancelled(caseId, running, why, by);
    }

    /**
     * Looks whether a running period has gone past its last day and says so once; a second wake changes nothing.
     *
     * @throws Refusal.NotFound {@code clock.unknown}
     */
    public void wake(UUID caseId, StatutoryPeriod kind, String subject) {
        moves.woken(require(caseId, kind, subject));
    }

    /** Every statutory period of this child, the next to end first. */
    @Transactional(readOnly = true)
    public List<ClockView> of(UUID caseId) {
        return jdbc.query(
                "select * from clock where case_id = ? order by due_on, id",
                (row, n) -> ClockRows.view(row),
                Ids.bytes(caseId));
    }

    /** The last day of the running period of this kind, the earliest when there are several. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> due(UUID caseId, StatutoryPeriod kind) {
        return Optional.ofNullable(jdbc.queryForObject(
                "select min(due_on) from clock where case_id = ? and kind = ? and state = 'RUNNING'",
                LocalDate.class,
                Ids.bytes(caseId),
                kind.name()));
    }

    /** The last day of this one running period, told apart from others of its kind by its subject. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> due(UUID caseId, StatutoryPeriod kind, String subject) {
        return jdbc
                .query(
                        "select due_on from clock where case_id = ? and kind = ? and subject = ? and state = 'RUNNING'",
                        (row, n) -> Columns.date(row, "due_on"),
                        Ids.bytes(caseId),
                        kind.name(),
                        subject)
                .stream()
                .findFirst();
    }

    /** How the events of a clock add up: equal to its row unless somebody changed one of them by hand. */
    @Transactional(readOnly = true)
    public ClockView replay(UUID clockId) {
        List<ClockView> stored = jdbc.query(
                "select * from clock where id = ?", (row, n) -> ClockRows.view(row), Columns.stored(clockId));
        List<ClockEvent> all = events.of(clockId);
        if (stored.isEmpty() || all.isEmpty()) {
            throw new Refusal.NotFound("clock.unknown");
        }
        ClockView row = stored.get(0);
        return Standing.replay(all).view(clockId, row.caseId(), row.kind(), row.subject());
    }

    private ClockRow require(UUID caseId, StatutoryPeriod kind, String subject) {
        return rows.lock(caseId, kind, subject).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("clock.unknown"));
    }
}
