package uk.waymark.deployment.drive;

import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.engine.clock.ClockSweep;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.foundations.NightlyCheck;
import uk.waymark.engine.transition.WhoseTimeHasCome;

/** The rounds of the night, as the product's own timetable has them; some of them not every night, to save time. */
final class Nights {

    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);
    private static final LocalTime EARLY = LocalTime.of(1, 15);

    private final ClockSweep clocks;
    private final NightlyCheck foundations;
    private final WhoseTimeHasCome growingUp;
    private final Agenda agenda;
    private final Tally tally;

    Nights(ClockSweep clocks, NightlyCheck foundations, WhoseTimeHasCome growingUp, Agenda agenda, Tally tally) {
        this.clocks = clocks;
        this.foundations = foundations;
        this.growingUp = growingUp;
        this.agenda = agenda;
        this.tally = tally;
    }

    /** Every night from this day on. */
    void from(LocalDate day, Parameters parameters) {
        int between = parameters.range("days.between-checks").get(0);
        agenda.at(day.plusDays(1).atTime(EARLY).atZone(Today.ENGLAND).toInstant(), () -> {
            tally.timed("nights: clocks", () -> {
                clocks.sweep();
            });
            tally.timed("nights: growing up", () -> {
                growingUp.sweep();
            });
            if (day.toEpochDay() % between == 0) {
                tally.timed("nights: every child checked", () -> {
                    foundations.sweepAll(seen -> {});
                });
            }
            tally.done("a night");
            if (day.getDayOfMonth() == 1) {
                LOG.info("Driven up to {}: {} things done", day, tally.things());
            }
            from(day.plusDays(1), parameters);
        });
    }
}
