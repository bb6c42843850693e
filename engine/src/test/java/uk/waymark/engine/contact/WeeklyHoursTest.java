package uk.waymark.engine.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.engine.clock.Today;

class WeeklyHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "always | 168",
                "24/7 | 168",
                "daily 00:00-24:00 | 168",
                "Mon-Fri 09:00-17:00 | 40",
                "Mon-Fri 18:00-08:00; Sat,Sun 00:00-24:00 | 110",
                "Fri-Mon 10:00-11:00 | 4",
                "Monday 09:00-09:59 | 0",
                "Mon 09:00-12:00; Mon 11:00-13:00 | 4"
            })
    void hours_are_counted_over_the_whole_week(String text, int hours) {
        assertThat(WeeklyHours.read(text).orElseThrow().hoursPerWeek()).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mon",
                "Mon 9-5",
                "Mon 25:00-26:00",
                "Mon 09:00-24:30",
                "Mon 10:00-10:00",
                "Xyz 09:00-10:00",
                "Mon-Tue-Wed 09:00-10:00",
                "nights"
            })
    void what_cannot_be_understood_is_not_guessed(String text) {
        assertThat(WeeklyHours.read(text)).isEmpty();
    }

    @Test
    void a_night_runs_into_the_next_day_and_over_the_end_of_the_week() {
        WeeklyHours nights = WeeklyHours.read("Sun 20:00-08:00").orElseThrow();
        assertThat(nights.isOpenAt(inEngland(2026, 3, 1, 23, 0))).isTrue(); // a Sunday
        assertThat(nights.isOpenAt(inEngland(2026, 3, 2, 7, 59))).isTrue();
        assertThat(nights.isOpenAt(inEngland(2026, 3, 2, 8, 0))).isFalse();
        assertThat(nights.isOpenAt(inEngland(2026, 3, 1, 19, 59))).isFalse();
    }

    @Test
    void opening_hours_are_those_of_england_in_summer_too() {
        WeeklyHours mornings = WeeklyHours.read("daily 09:00-10:00").orElseThrow();
        assertThat(mornings.isOpenAt(ZonedDateTime.of(2026, 7, 1, 8, 30, 0, 0, ZoneOffset.UTC)))
                .isTrue();
        assertThat(mornings.isOpenAt(ZonedDateTime.of(2026, 7, 1, 9, 30, 0, 0, ZoneOffset.UTC)))
                .isFalse();
    }

    @Test
    void two_services_that_overlap_are_not_counted_twice() {
        WeeklyHours days = WeeklyHours.read("daily 08:00-20:00").orElseThrow();
        WeeklyHours nights = WeeklyHours.read("daily 18:00-09:00").orElseThrow();
        assertThat(WeeklyHours.hoursPerWeek(List.of(days, nights))).isEqualTo(168);
        assertThat(WeeklyHours.hoursPerWeek(List.of(days, days))).isEqualTo(84);
    }

    @Test
    void the_count_agrees_with_asking_at_every_minute_of_a_week() {
        long seed = Long.getLong("waymark.seed", 20261122L);
        Random random = new Random(seed);
        String[] days = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        for (int i = 0; i < 100; i++) {
            String text = days[random.nextInt(7)] + "-" + days[random.nextInt(7)]
                    + String.format(" %02d:%02d-%02d:30", random.nextInt(24), random.nextInt(30), random.nextInt(24));
            WeeklyHours hours = WeeklyHours.read(text).orElseThrow();
            int open = 0;
            for (int minute = 0; minute < 7 * 24 * 60; minute++) {
                open += hours.isOpenAt(inEngland(2026, 1, 5, 0, 0).plusMinutes(minute)) ? 1 : 0;
            }
            assertThat(hours.hoursPerWeek()).as("%s, seed %s", text, seed).isEqualTo(open / 60);
        }
    }

    private static ZonedDateTime inEngland(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute).atZone(Today.ENGLAND);
    }
}
