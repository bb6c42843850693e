package uk.waymark.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.rules.statute.PhaseTransfer;
import uk.waymark.rules.statute.PhaseTransfer.Move;

class ReviewDatesTest {

    private static final LocalDate PLAN = LocalDate.of(2026, 3, 2);
    private static final LocalDate IN_YEAR_FIVE = LocalDate.of(2016, 5, 1);
    private static final LocalDate IN_YEAR_FOUR = LocalDate.of(2017, 1, 12);
    private static final LocalDate LAST_DAY_IN_TIME = LocalDate.of(2026, 12, 20);

    @Test
    void a_review_is_done_a_year_after_the_plan_and_begins_twelve_weeks_before() {
        ReviewDates dates = of(IN_YEAR_FOUR, PLAN);

        assertThat(dates.completeBy()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(dates.beginsOn()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(dates.move()).isNull();
    }

    @Test
    void a_child_under_five_is_looked_at_every_six_months() {
        ReviewDates dates = of(LocalDate.of(2023, 1, 1), PLAN);

        assertThat(dates.underFive()).isTrue();
        assertThat(dates.completeBy()).isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @Test
    void before_a_move_the_decision_leaves_eight_weeks_for_the_changed_plan() {
        ReviewDates dates = of(IN_YEAR_FIVE, PLAN);

        assertThat(dates.move()).isEqualTo(secondary());
        assertThat(dates.completeBy()).isEqualTo(LAST_DAY_IN_TIME);
        assertThat(dates.regularBy()).isEqualTo(LocalDate.of(2027, 3, 2));
    }

    @Test
    void a_year_that_ends_shortly_before_the_last_day_serves_the_move_as_well() {
        ReviewDates dates = of(IN_YEAR_FIVE, LocalDate.of(2025, 12, 10));

        assertThat(dates.move()).isNotNull();
        assertThat(dates.completeBy()).isEqualTo(LocalDate.of(2026, 12, 10));
    }

    @Test
    void a_move_that_has_been_seen_to_brings_nothing_forward() {
        LocalDate from = LocalDate.of(2026, 12, 1);

        ReviewDates after = ReviewDates.of(IN_YEAR_FIVE, from, from, List.of());

        assertThat(after.move()).isNull();
        assertThat(after.completeBy()).isEqualTo(LocalDate.of(2027, 12, 1));
    }

    @Test
    void a_plan_that_is_new_shortly_before_a_move_is_reviewed_before_it_too() {
        ReviewDates dates = of(IN_YEAR_FIVE, LocalDate.of(2026, 11, 10));

        assertThat(dates.move()).isEqualTo(secondary());
        assertThat(dates.completeBy()).isEqualTo(LAST_DAY_IN_TIME);
    }

    @Test
    void where_eight_weeks_are_not_left_it_is_enough_to_be_in_time_for_the_law() {
        ReviewDates dates = of(IN_YEAR_FIVE, LocalDate.of(2027, 1, 11));

        assertThat(dates.completeBy()).isEqualTo(LocalDate.of(2027, 2, 14));
    }

    @Test
    void a_stated_day_rules_also_for_a_child_under_five() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        LocalDate due = LocalDate.of(2027, 2, 1);

        ReviewDates four = ReviewDates.stated(LocalDate.of(2025, 3, 1), due, today, List.of());
        ReviewDates lately = ReviewDates.stated(LocalDate.of(2026, 8, 1), due, today, List.of());

        assertThat(four.completeBy()).isEqualTo(due);
        assertThat(four.underFive()).isFalse();
        assertThat(four.countedFrom()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(lately.completeBy()).isEqualTo(due);
        assertThat(lately.countedFrom()).as("no year begins before the plan").isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void only_a_move_that_is_still_ahead_comes_before_a_stated_day() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        LocalDate due = LocalDate.of(2027, 1, 31);
        LocalDate plan = LocalDate.of(2024, 5, 1);
        Move past = PhaseTransfer.BETWEEN_SCHOOLS.on(LocalDate.of(2026, 9, 1));

        ReviewDates inYearSeven = ReviewDates.stated(plan, due, today, List.of(past));
        ReviewDates inYearSix = ReviewDates.stated(plan, due, today, List.of(secondary()));

        assertThat(inYearSeven.completeBy()).isEqualTo(due);
        assertThat(inYearSeven.move()).isNull();
        assertThat(inYearSix.completeBy()).isEqualTo(LAST_DAY_IN_TIME);
        assertThat(inYearSix.regularBy()).isEqualTo(due);
    }

    @Test
    void a_review_that_is_late_already_serves_the_move_that_comes_meanwhile() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        LocalDate due = LocalDate.of(2026, 3, 1);

        ReviewDates late = ReviewDates.stated(LocalDate.of(2024, 5, 1), due, today, List.of(secondary()));

        assertThat(late.completeBy()).isEqualTo(due);
        assertThat(late.move()).isEqualTo(secondary());
    }

    @Test
    void schools_are_told_two_weeks_before_the_term() {
        SchoolTerm term = SchoolTerm.after(LocalDate.of(2026, 11, 21));

        assertThat(term.name()).isEqualTo("spring term 2027");
        assertThat(term.tellBy()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(term.to()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(SchoolTerm.after(LocalDate.of(2026, 4, 1)).to()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    private static ReviewDates of(LocalDate born, LocalDate from) {
        return ReviewDates.of(born, from, from, PhaseTransfer.atUsualAges(born));
    }

    private static Move secondary() {
        return PhaseTransfer.BETWEEN_SCHOOLS.on(LocalDate.of(2027, 9, 1));
    }
}
