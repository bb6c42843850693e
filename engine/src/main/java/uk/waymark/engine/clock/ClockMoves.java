package uk.waymark.engine.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.rules.statute.StatutoryPeriod;

/** One event at a time on a locked clock: it is added, the row follows, and who needs to know is told. */
@Component
class ClockMoves {

    private final ClockRows rows;
    private final ClockEvents events;
    private final DueDates dueDates;
    private final ClockNews news;
    private final Today today;

    ClockMoves(ClockRows rows, ClockEvents events, DueDates dueDates, ClockNews news, Today today) {
        this.rows = rows;
        this.events = events;
        this.dueDates = dueDates;
        this.news = news;
        this.today = today;
    }

    ClockEvent event(ClockEventKind kind, LocalDate on, @Nullable UUID by) {
        return ClockEvent.of(kind, on, today.now(), by);
    }

    void satisfied(ClockRow clock, LocalDate on, @Nullable UUID by) {
        refuse(!clock.running(), "clock.closed");
        LocalDate startedOn = clock.standing().startedOn();
        refuse(on.isBefore(startedOn) && !dueDates.countsBack(clock.kind(), startedOn), "clock.before-start");
        apply(clock, event(ClockEventKind.SATISFIED, on, by));
    }

    void excused(ClockRow clock, ExceptionClaim claim, @Nullable UUID by) {
        refuse(clock.standing().state() == ClockState.CANCELLED, "clock.closed");
        refuse(!claim.longEnough(today.date()), "clock.exception.too-short");
        refuse(
                claim.ground() == LateGround.MISSED_APPOINTMENT && clock.kind() != StatutoryPeriod.GIVE_ADVICE,
                "clock.exception.wrong-ground");
        LocalDate last = claim.to() == null ? today.date() : claim.to();
        refuse(
                claim.from().isAfter(clock.standing().dates().dueOn())
                        || last.isBefore(clock.standing().startedOn()),
                "clock.exception.outside");
        apply(clock, event(ClockEventKind.EXCEPTION, today.date(), by).with(claim));
        news.audit(clock, by, "exception claimed: " + claim.ground());
    }

    void startCorrected(ClockRow clock, LocalDate startedOn, String why, @Nullable UUID by) {
        refuse(clock.standing().state() == ClockState.CANCELLED, "clock.closed");
        LocalDate closedOn = clock.standing().closedOn();
        boolean before = closedOn != null && closedOn.isBefore(startedOn);
        refuse(before && !dueDates.countsBack(clock.kind(), startedOn), "clock.before-start");
        Dates dates = dueDates.of(clock.kind(), startedOn);
        ClockEvent corrected =
                event(ClockEventKind.START_CORRECTED, startedOn, by).with(dates).because(why);
        woken(apply(clock, corrected));
        news.audit(clock, by, "start corrected");
        news.moved(clock, dates.dueOn());
    }

    void extended(ClockRow clock, LocalDate until, String why, @Nullable UUID by) {
        refuse(!clock.running(), "clock.closed");
        Dates before = clock.standing().dates();
        refuse(!until.isAfter(before.dueOn()), "clock.extend.later");
        Dates dates = new Dates(until, until, before.lawVersion());
        apply(
                clock,
                event(ClockEventKind.EXTENDED, today.date(), by).with(dates).because(why));
        news.audit(clock, by, "extended");
        news.moved(clock, until);
    }

    /** Whether the last day moved: nothing is written when it did not. */
    boolean recalculated(ClockRow clock, String why) {
        Dates dates = dueDates.of(clock.kind(), clock.standing().startedOn());
        if (!clock.running() || dates.equals(clock.standing().dates()) || events.extended(clock.id())) {
            return false;
        }
        ClockEvent event = event(ClockEventKind.RECALCULATED, today.date(), null)
                .with(dates)
                .because(why);
        woken(apply(clock, event));
        news.moved(clock, dates.dueOn());
        return true;
    }

    void woken(ClockRow clock) {
        LocalDate due = clock.standing().dates().dueOn();
        if (clock.running() && !clock.standing().breached() && today.date().isAfter(due)) {
            apply(clock, event(ClockEventKind.BREACHED, due.plusDays(1), null));
        }
    }

    void cancelled(UUID caseId, List<ClockRow> running, String why, @Nullable UUID by) {
        if (running.isEmpty()) {
            return;
        }
        apply(running, event(ClockEventKind.CANCELLED, today.date(), by).because(why));
        news.audit(caseId, by, running.size() + " running periods ended");
    }

    /** Those that ended for this reason count on, and are late at once where their last day has passed meanwhile. */
    void resumed(UUID caseId, List<ClockRow> cancelled, String endedBecause, String why, @Nullable UUID by) {
        List<ClockRow> wrongly = cancelled.stream()
                .filter(clock -> events.endedBecause(clock.id(), endedBecause))
                .toList();
        if (wrongly.isEmpty()) {
            return;
        }
        apply(wrongly, event(ClockEventKind.RESUMED, today.date(), by).because(why))
                .forEach(this::woken);
        news.audit(caseId, by, wrongly.size() + " ended periods count on");
    }

    private ClockRow apply(ClockRow clock, ClockEvent event) {
        return apply(List.of(clock), event).get(0);
    }

    private List<ClockRow> apply(List<ClockRow> clocks, ClockEvent event) {
        List<ClockRow> after = clocks.stream().map(clock -> clock.after(event)).toList();
        events.add(after, event);
        rows.move(after);
        return after;
    }

    private static void refuse(boolean when, String messageKey) {
        if (when) {
            throw new Refusal.NotNow(messageKey);
        }
    }
}
