package uk.waymark.web.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.tasks.TaskTitles;
import uk.waymark.rules.statute.StatutoryPeriod;

/** What a legal period says of itself. */
class ClockLinesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final ClockLines lines = new ClockLines(
            mock(Clocks.class),
            mock(TaskTitles.class),
            new Today(Clock.fixed(MONDAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));

    @Test
    void of_weeks_and_calendar_days_every_day_counts() {
        assertThat(until(StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT, MONDAY.plusDays(14)))
                .isEqualTo("Last day: Monday 16 March 2026 (15 calendar days)."
                        + " Weekends and holidays count; the day does not move");
    }

    @Test
    void of_working_days_weekends_and_bank_holidays_do_not() {
        assertThat(until(StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA, MONDAY.plusDays(18)))
                .isEqualTo("Last day: Friday 20 March 2026 (15 working days)."
                        + " Weekends and bank holidays do not count");
    }

    private String until(StatutoryPeriod kind, LocalDate due) {
        ClockView view = new ClockView(
                Ids.next(), Ids.next(), kind, "", MONDAY, due, due, ClockState.RUNNING, false, false, null, "2014");
        return lines.lines(List.of(view)).get(0).until();
    }
}
