package uk.waymark.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.web.words.ClockWords.Gone;

/** How much of a legal period has gone, as people count it. */
class ClockWordsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_day_after_the_start_is_the_first() {
        LocalDate due = MONDAY.plusDays(42);

        assertThat(gone(StatutoryPeriod.DECIDE_TO_ASSESS, due, MONDAY)).isEqualTo(new Gone("Day 0 of 42", 0, 42));
        assertThat(gone(StatutoryPeriod.DECIDE_TO_ASSESS, due, due)).isEqualTo(new Gone("Day 42 of 42", 42, 42));
        assertThat(gone(StatutoryPeriod.DECIDE_TO_ASSESS, due, due.plusDays(3)))
                .isEqualTo(new Gone("Day 45 of 42, 3 days late", 45, 42));
    }

    @Test
    void of_fifteen_days_that_begin_with_the_start_the_start_is_the_first_and_the_last_the_fifteenth() {
        LocalDate last = MONDAY.plusDays(14);

        assertThat(gone(StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT, last, MONDAY)).isEqualTo(new Gone("Day 1 of 15", 1, 15));
        assertThat(gone(StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT, last, last)).isEqualTo(new Gone("Day 15 of 15", 15, 15));
        assertThat(gone(StatutoryPeriod.FAMILY_VIEWS_ON_AMENDMENTS, last, last.plusDays(1)))
                .isEqualTo(new Gone("Day 16 of 15, 1 day late", 16, 15));
    }

    @Test
    void working_days_are_shown_as_the_days_that_pass() {
        LocalDate last = MONDAY.plusDays(18);

        assertThat(gone(StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA, last, MONDAY))
                .isEqualTo(new Gone("Day 0 of 18", 0, 18));
    }

    @Test
    void what_counts_back_has_a_last_day_only() {
        LocalDate before = MONDAY.minusDays(14);

        assertThat(gone(StatutoryPeriod.REVIEW_PAPERS, before, before).words()).isEqualTo("By 16 February 2026");
        assertThat(gone(StatutoryPeriod.REVIEW_PAPERS, before, MONDAY).words()).isEqualTo("14 days late");
    }

    private static Gone gone(StatutoryPeriod period, LocalDate due, LocalDate today) {
        return ClockWords.gone(period, MONDAY, due, today);
    }
}
