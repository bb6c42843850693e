package uk.waymark.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.TestChildren;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.WorkingDays;

@EngineTest
class BankHolidaysIT {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Autowired
    private BankHolidays holidays;

    @Autowired
    private Clocks clocks;

    @Autowired
    private ClockSweep sweep;

    @Autowired
    private TestChildren children;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void as_before() {
        transaction.executeWithoutResult(s -> jdbc.update("delete from bank_holiday where name = 'One-off day'"));
    }

    @Test
    void the_days_that_are_stored_are_those_that_the_law_gives() {
        Set<LocalDate> reckoned = new TreeSet<>();
        IntStream.rangeClosed(2024, 2028).forEach(year -> reckoned.addAll(ofYear(year)));

        assertThat(jdbc.queryForList("select on_day from bank_holiday order by on_day", LocalDate.class))
                .containsExactlyElementsOf(reckoned);
    }

    @Test
    void a_one_off_day_moves_what_runs_in_working_days_and_says_why() {
        StatutoryPeriod kind = StatutoryPeriod.MEDIATION_CERTIFICATE;
        var child = transaction.execute(s -> children.child());
        LocalDate before = clocks.start(child.id(), kind, "", START, null);
        LocalDate inSixWeeks = clocks.start(child.id(), StatutoryPeriod.DECIDE_TO_ASSESS, "", START, null);

        transaction.executeWithoutResult(s -> holidays.add(START.plusDays(1), "One-off day"));
        sweep.recalculateAll("a new bank holiday");

        assertThat(clocks.due(child.id(), kind)).contains(holidays.workingDays().plus(before, 1));
        assertThat(clocks.due(child.id(), StatutoryPeriod.DECIDE_TO_ASSESS)).contains(inSixWeeks);
        assertThat(sweep.recalculateAll("again")).isZero();
        clocks.of(child.id()).forEach(row -> assertThat(clocks.replay(row.id())).isEqualTo(row));
    }

    private static List<LocalDate> ofYear(int year) {
        LocalDate easter = easter(year);
        LocalDate may = LocalDate.of(year, 5, 1);
        LocalDate christmas = LocalDate.of(year, 12, 25);
        LocalDate boxing = next(christmas.plusDays(1), Set.of(next(christmas, Set.of())));
        return List.of(
                next(LocalDate.of(year, 1, 1), Set.of()),
                easter.minusDays(2),
                easter.plusDays(1),
                may.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                may.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                boxing.equals(christmas) ? christmas : substitute(christmas, boxing),
                boxing);
    }

    private static LocalDate substitute(LocalDate christmas, LocalDate boxing) {
        LocalDate day = next(christmas, Set.of());
        return day.equals(boxing) ? next(day.plusDays(1), Set.of()) : day;
    }

    private static LocalDate next(LocalDate day, Set<LocalDate> taken) {
        return new WorkingDays(taken).isWorkingDay(day) ? day : new WorkingDays(taken).plus(day, 1);
    }

    /** Anonymous Gregorian computus (Nature, 20 April 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
