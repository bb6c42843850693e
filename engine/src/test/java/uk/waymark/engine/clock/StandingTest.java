package uk.waymark.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = START.plusWeeks(6);

    private final List<ClockEvent> events =
            new ArrayList<>(List.of(event(ClockEventKind.STARTED, START).with(dates(DUE))));

    @Test
    void a_step_on_its_last_day_is_in_time_and_a_day_later_is_not() {
        assertThat(after(event(ClockEventKind.SATISFIED, DUE)).breached()).isFalse();
        assertThat(after(event(ClockEventKind.SATISFIED, DUE.plusDays(1))).breached())
                .isTrue();
    }

    @Test
    void an_exception_excuses_and_never_moves_or_stops_the_count() {
        Standing excused = after(event(ClockEventKind.EXCEPTION, DUE.minusDays(3)));

        assertThat(excused.excused()).isTrue();
        assertThat(excused.state()).isEqualTo(ClockState.RUNNING);
        assertThat(excused.dates().dueOn()).isEqualTo(DUE);
        events.add(event(ClockEventKind.EXCEPTION, DUE.minusDays(3)));
        Standing late = after(event(ClockEventKind.BREACHED, DUE.plusDays(1)));
        assertThat(late.breached() && late.excused()).isTrue();
    }

    @Test
    void what_was_done_in_time_but_recorded_late_was_not_late() {
        events.add(event(ClockEventKind.BREACHED, DUE.plusDays(1)));

        assertThat(after(event(ClockEventKind.SATISFIED, DUE.minusDays(1))).breached())
                .isFalse();
    }

    @Test
    void a_corrected_start_decides_anew_whether_a_finished_step_was_late() {
        events.add(event(ClockEventKind.SATISFIED, DUE.plusDays(2)));

        Standing later =
                after(event(ClockEventKind.START_CORRECTED, START.plusDays(7)).with(dates(DUE.plusDays(7))));

        assertThat(later.breached()).isFalse();
        assertThat(later.startedOn()).isEqualTo(START.plusDays(7));
        assertThat(later.closedOn()).isEqualTo(DUE.plusDays(2));
    }

    @Test
    void a_new_last_day_that_is_still_ahead_takes_the_breach_back_and_one_that_is_past_does_not() {
        events.add(event(ClockEventKind.BREACHED, DUE.plusDays(1)));

        ClockEvent moved = event(ClockEventKind.RECALCULATED, DUE.plusDays(1));
        assertThat(after(moved.with(dates(DUE.plusDays(1)))).breached()).isFalse();
        assertThat(after(moved.with(dates(DUE.minusDays(1)))).breached()).isTrue();
    }

    @Test
    void who_is_given_longer_is_in_time_until_then() {
        events.add(event(ClockEventKind.EXTENDED, DUE).with(dates(DUE.plusDays(7))));

        assertThat(after(event(ClockEventKind.SATISFIED, DUE.plusDays(7))).breached())
                .isFalse();
        assertThat(after(event(ClockEventKind.SATISFIED, DUE.plusDays(8))).breached())
                .isTrue();
    }

    @Test
    void a_period_that_was_cancelled_says_when() {
        Standing gone = after(event(ClockEventKind.CANCELLED, START.plusDays(3)));

        assertThat(gone.state()).isEqualTo(ClockState.CANCELLED);
        assertThat(gone.closedOn()).isEqualTo(START.plusDays(3));
        assertThat(gone.breached()).isFalse();
    }

    @Test
    void a_period_cannot_start_twice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> after(event(ClockEventKind.STARTED, START).with(dates(DUE))));
    }

    private Standing after(ClockEvent event) {
        List<ClockEvent> all = new ArrayList<>(events);
        all.add(event);
        return Standing.replay(all);
    }

    private static ClockEvent event(ClockEventKind kind, LocalDate on) {
        Instant at = on.atTime(10, 0).atZone(Today.ENGLAND).toInstant();
        return ClockEvent.of(kind, on, at, null);
    }

    private static Dates dates(LocalDate due) {
        return new Dates(due, due.minusDays(1), "law");
    }
}
