package uk.waymark.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.waymark.rules.statute.PhaseTransfer;

class ReviewDatesTest {

    private static final LocalDate PLAN = LocalDate.of(2026, 3, 2);
    private static final LocalDate IN_YEAR_FIVE = LocalDate.of(2016, 5, 1);
    private static final LocalDate IN_YEAR_FOUR = LocalDate.of(2017, 1, 12);

    @Test
    void a_review_is_done_a_year_after_the_plan_and_begins_twelve_weeks_before() {
        ReviewDates dates = ReviewDates.of(IN_YEAR_FOUR, PLAN, Set.of(), true);

        assertThat(dates.completeBy()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(dates.beginsOn()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(dates.move()).isNull();
    }

    @Test
    void a_child_under_five_is_looked_at_every_six_months() {
        ReviewDates dates = ReviewDates.of(LocalDate.of(2023, 1, 1), PLAN, Set.of(), true);

        assertThat(dates.underFive()).isTrue();
        assertThat(dates.completeBy()).isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @Test
    void before_a_move_the_decision_leaves_eight_weeks_for_the_changed_plan() {
        ReviewDates dates = ReviewDates.of(IN_YEAR_FIVE, PLAN, Set.of(), true);

        assertThat(dates.move())
                .isEqualTo(new PhaseTransfer.Move(PhaseTransfer.BETWEEN_SCHOOLS, LocalDate.of(2027, 2, 15)));
        assertThat(dates.completeBy()).isEqualTo(LocalDate.of(2026, 12, 20));
    }

    @Test
    void a_year_that_ends_shortly_before_the_last_day_serves_the_move_as_well() {
        ReviewDates dates = ReviewDates.of(IN_YEAR_FIVE, LocalDate.of(2025, 12, 10), Set.of(), false);

        assertThat(dates.move()).isNotNull();
        assertThat(dates.completeBy()).isEqualTo(LocalDate.of(2026, 12, 10));
    }

    @Test
    void a_move_is_reviewed_once() {
        LocalDate move = LocalDate.of(2027, 2, 15);

        ReviewDates after = ReviewDates.of(IN_YEAR_FIVE, LocalDate.of(2026, 12, 1), Set.of(move), false);

        assertThat(after.move()).isNull();
        assertThat(after.completeBy()).isEqualTo(LocalDate.of(2027, 12, 1));
    }

    @Test
    void a_plan_that_is_new_shortly_before_a_move_names_the_next_place_itself() {
        LocalDate late = LocalDate.of(2026, 11, 1);

        assertThat(ReviewDates.of(IN_YEAR_FIVE, late, Set.of(), true).move()).isNull();
        assertThat(ReviewDates.of(IN_YEAR_FIVE, late, Set.of(), false).move()).isNotNull();
    }

    @Test
    void schools_are_told_two_weeks_before_the_term() {
        SchoolTerm term = SchoolTerm.after(LocalDate.of(2026, 11, 21));

        assertThat(term.name()).isEqualTo("spring term 2027");
        assertThat(term.tellBy()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(term.to()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(SchoolTerm.after(LocalDate.of(2026, 4, 1)).to()).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
