package uk.waymark.rules.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final WorkingDays DAYS = new WorkingDays(Set.of(CHRISTMAS, LocalDate.of(2026, 12, 28)));

    @Test
    void weekends_and_holidays_are_no_working_days() {
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(DAYS.isWorkingDay(CHRISTMAS)).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 12, 26))).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 12, 27))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24,1,2026-12-29",
        "2026-12-24,0,2026-12-24",
        "2026-12-29,-1,2026-12-24",
        "2026-12-26,1,2026-12-29"
    })
    void working_days_step_over_the_holidays(LocalDate start, int days, LocalDate expected) {
        assertThat(DAYS.plus(start, days)).isEqualTo(expected);
    }

    @Test
    void counting_working_days_undoes_adding_them() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            LocalDate start = LocalDate.of(2026, 11, 1).plusDays(random.nextInt(100));
            int days = random.nextInt(40);
            assertThat(DAYS.between(start, DAYS.plus(start, days))).isEqualTo(days);
            assertThat(DAYS.between(DAYS.plus(start, days), start)).isEqualTo(-days);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2012-10-15,2026-11-21,9",
        "2012-08-31,2026-08-31,9",
        "2012-08-31,2026-09-01,10",
        "2012-09-01,2026-09-01,9",
        "2022-01-10,2026-11-21,0"
    })
    void the_year_group_follows_the_school_year_of_birth(LocalDate born, LocalDate today, int year) {
        assertThat(SchoolYear.nationalCurriculumYear(born, today)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-08-31,2026-06-26",
        "2010-09-01,2027-06-25",
        "2011-01-15,2027-06-25",
        "2008-02-29,2024-06-28",
        "2007-06-30,2023-06-30"
    })
    void school_age_ends_on_the_last_friday_of_june_and_not_on_the_birthday(LocalDate born, LocalDate friday) {
        assertThat(SchoolYear.compulsorySchoolAgeEnds(born)).isEqualTo(friday);
    }

    @Test
    void a_phase_transfer_is_safe_the_day_before_the_date_of_the_law() {
        LocalDate moves = LocalDate.of(2027, 9, 1);
        assertThat(PhaseTransfer.BETWEEN_SCHOOLS.on(moves).lastSafeDay()).isEqualTo(LocalDate.of(2027, 2, 14));
        assertThat(PhaseTransfer.INTO_POST_16.on(moves).lateFrom()).isEqualTo(LocalDate.of(2027, 3, 31));
    }
}
