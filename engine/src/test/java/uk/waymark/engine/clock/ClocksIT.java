package uk.waymark.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.clock.TestClocks.DECIDE;
import static uk.waymark.engine.clock.TestClocks.START;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.TestChildren.TestChild;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.engine.testing.RoundTrips;
import uk.waymark.engine.testing.TestDatabaseProfile;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
@RecordApplicationEvents
class ClocksIT {

    @Autowired
    private TestClocks testing;

    @Autowired
    private Clocks clocks;

    @Autowired
    private ClockSweep sweep;

    @Autowired
    private MovableClock time;

    @Autowired
    private RoundTrips trips;

    private TestChild child;
    private final UUID me = Ids.next();

    @BeforeEach
    void a_child() {
        child = testing.child();
    }

    @Test
    void six_weeks_end_on_the_same_day_of_the_week_and_the_day_to_work_towards_is_one_earlier() {
        LocalDate due = clocks.start(child.id(), DECIDE, "", START, me);

        assertThat(due).isEqualTo(LocalDate.of(2026, 4, 13));
        ClockView clock = clocks.of(child.id()).get(0);
        assertThat(clock.strictDueOn()).isEqualTo(LocalDate.of(2026, 4, 12));
        assertThat(clocks.due(child.id(), DECIDE)).contains(due);
        assertThat(clock).isEqualTo(clocks.replay(clock.id()));
    }

    @Test
    void several_periods_start_in_one_packet() {
        clocks.start(child.id(), DECIDE, "first so that the bank holidays are known", START, me);

        List<String> sent = trips.during(() -> clocks.startAll(
                child.id(),
                List.of(DECIDE, StatutoryPeriod.DECIDE_NO_PLAN, StatutoryPeriod.FINAL_PLAN),
                "request",
                START,
                me));

        assertThat(sent).hasSize(TestDatabaseProfile.packets(2));
        assertThat(clocks.of(child.id())).hasSize(4);
    }

    @Test
    void the_same_period_does_not_start_twice() {
        clocks.start(child.id(), DECIDE, "", START, me);

        refused("clock.started.already", () -> clocks.start(child.id(), DECIDE, "", START, me));
        assertThat(clocks.of(child.id())).hasSize(1);
    }

    @Test
    void a_second_wake_changes_nothing() {
        clocks.start(child.id(), DECIDE, "", START, me);
        clocks.wake(child.id(), DECIDE, "");
        assertThat(clocks.of(child.id()).get(0).breached()).isFalse();

        time.moveTo(LocalDate.of(2026, 4, 14));
        clocks.wake(child.id(), DECIDE, "");
        List<Map<String, Object>> once = testing.events(child);
        clocks.wake(child.id(), DECIDE, "");
        sweep.sweep();

        assertThat(testing.events(child)).hasSameSizeAs(once).hasSize(2);
        assertThat(clocks.of(child.id()).get(0).breached()).isTrue();
    }

    @Test
    void the_daily_sweep_finds_what_no_timer_woke() {
        clocks.start(child.id(), DECIDE, "", START, me);
        time.moveTo(LocalDate.of(2026, 4, 13));
        sweep.sweep();
        assertThat(clocks.of(child.id()).get(0).breached()).isFalse();

        time.moveTo(LocalDate.of(2026, 4, 14));

        assertThat(sweep.sweep()).isPositive();
        assertThat(clocks.of(child.id()).get(0).breached()).isTrue();
        assertThat(sweep.sweep()).isZero();
    }

    @Test
    void everything_that_runs_ends_at_once_and_nothing_goes_on_afterwards() {
        clocks.startAll(child.id(), List.of(DECIDE, StatutoryPeriod.FINAL_PLAN), "", START, me);
        clocks.satisfy(child.id(), DECIDE, "", START.plusDays(1), me);

        List<String> sent = trips.during(() -> clocks.cancelAll(child.id(), "the child has died", me));

        assertThat(sent).hasSizeLessThanOrEqualTo(3 + 5);
        assertThat(clocks.of(child.id()))
                .extracting(ClockView::state)
                .containsExactlyInAnyOrder(ClockState.SATISFIED, ClockState.CANCELLED);
        refused(
                "clock.closed",
                () -> clocks.satisfy(child.id(), StatutoryPeriod.FINAL_PLAN, "", START.plusDays(2), me));
        time.moveTo(START.plusYears(1));
        clocks.wake(child.id(), StatutoryPeriod.FINAL_PLAN, "");
        sweep.sweep();
        assertThat(clocks.of(child.id())).noneMatch(ClockView::breached);
    }

    @Test
    void doing_it_is_said_once_and_saying_it_again_on_another_day_is_refused() {
        clocks.start(child.id(), DECIDE, "", START, me);
        refused("clock.before-start", () -> clocks.satisfy(child.id(), DECIDE, "", START.minusDays(1), me));
        clocks.satisfy(child.id(), DECIDE, "", START.plusDays(42), me);
        clocks.satisfy(child.id(), DECIDE, "", START.plusDays(42), me);

        refused("clock.closed", () -> clocks.satisfy(child.id(), DECIDE, "", START.plusDays(43), me));
        assertThat(testing.events(child)).hasSize(2);
        assertThat(clocks.due(child.id(), DECIDE)).isEmpty();
    }

    @Test
    void a_period_that_nobody_started_is_unknown() {
        assertThatThrownBy(() -> clocks.wake(child.id(), DECIDE, "")).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> clocks.replay(Ids.next())).isInstanceOf(Refusal.NotFound.class);
    }
}
