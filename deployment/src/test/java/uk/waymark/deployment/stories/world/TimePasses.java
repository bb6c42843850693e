package uk.waymark.deployment.stories.world;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.clock.ClockSweep;
import uk.waymark.engine.foundations.NightlyCheck;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.engine.transition.WhoseTimeHasCome;
import uk.waymark.processes.bpmn.BackgroundWork;

/** What time itself does: timers, and the rounds of the night. */
@TestComponent
public class TimePasses {

    private final MovableClock clock;
    private final BackgroundWork background;
    private final Nights nights;
    private final Ledgers ledgers;

    TimePasses(MovableClock clock, BackgroundWork background, Nights nights, Ledgers ledgers) {
        this.clock = clock;
        this.background = background;
        this.nights = nights;
        this.ledgers = ledgers;
    }

    /** The rounds of the night that look at every child. */
    @TestComponent
    record Nights(ClockSweep clocks, NightlyCheck foundations, WhoseTimeHasCome growingUp) {}

    /** It is now that many calendar days after the beginning. */
    public void days(int days) {
        clock.moveTo(Town.BEGIN.plusDays(days));
        background.runDue();
        nights.clocks().sweep();
        nights.foundations().sweepAll(seen -> {});
        nights.growingUp().sweep();
        background.runDue();
        ledgers.agree();
    }

    /** It is now this day. */
    public void until(LocalDate day) {
        days((int) DAYS.between(Town.BEGIN, day));
    }
}
