package uk.waymark.deployment.stories.world;

import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.clock.ClockSweep;
import uk.waymark.engine.foundations.NightlyCheck;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.bpmn.BackgroundWork;

/** What time itself does: timers, and the rounds of the night. */
@TestComponent
public class TimePasses {

    private final MovableClock clock;
    private final BackgroundWork background;
    private final ClockSweep sweep;
    private final NightlyCheck nightly;

    TimePasses(MovableClock clock, BackgroundWork background, ClockSweep sweep, NightlyCheck nightly) {
        this.clock = clock;
        this.background = background;
        this.sweep = sweep;
        this.nightly = nightly;
    }

    /** It is now that many calendar days after the beginning. */
    public void days(int days) {
        clock.moveTo(Town.BEGIN.plusDays(days));
        background.runDue();
        sweep.sweep();
        nightly.sweepAll(seen -> {});
        background.runDue();
    }
}
