package uk.waymark.rules.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.rules.YesNo.YES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Ready;
import uk.waymark.rules.RuleSet;

class TransitionRulesTest {
    private static final RuleSet RULES = RuleSet.load();

    @Test
    void nothing_is_due_for_a_young_child() {
        TransitionFacts facts = TransitionFacts.unknown()
                .with("ageInYears", 7)
                .with("schoolYear", 2)
                .with("lifeLimiting", YES);
        assertThat(RULES.transition(facts).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void nothing_is_due_when_nobody_knows_the_age() {
        assertThat(RULES.transition(TransitionFacts.unknown()).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"13, 8, 0", "13, 9, 2", "14, 9, 5", "16, 11, 7", "17, 12, 9", "18, 13, 10"})
    void each_age_adds_what_becomes_due_at_it(int age, int year, int open) {
        assertThat(due(age, year)).hasSize(open);
    }

    @Test
    void what_was_said_to_be_undone_comes_before_what_nobody_has_said() {
        TransitionFacts facts = young(16, 11).with("adultHealthAsked", Ready.NO);
        assertThat(RULES.transition(facts).outcome()).isEqualTo(Outcome.MISSING);
        assertThat(RULES.transition(facts).findings().get(0).ruleId()).isEqualTo("growing-up.adult-health-not-asked");
        assertThat(RULES.transition(young(16, 11)).outcome()).isEqualTo(Outcome.NOT_KNOWN);
    }

    @Test
    void the_four_ages_are_four_days() {
        AdultAges ages = AdultAges.of(LocalDate.of(2010, 9, 1));
        assertThat(ages.choicesFrom()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(ages.planRightsFrom()).isEqualTo(LocalDate.of(2027, 6, 25));
        assertThat(ages.adultCareFrom()).isEqualTo(LocalDate.of(2028, 9, 1));
        assertThat(ages.planUntil()).isEqualTo(LocalDate.of(2035, 9, 1));
        assertThat(ages.planYearUntil()).isEqualTo(LocalDate.of(2036, 7, 31));
    }

    @ParameterizedTest
    @CsvSource({"2010-07-31, 2035-07-31", "2010-08-01, 2036-07-31", "2010-01-15, 2035-07-31"})
    void the_academic_year_in_which_somebody_turns_25_ends_at_the_end_of_july(LocalDate born, LocalDate until) {
        assertThat(AdultAges.of(born).planYearUntil()).isEqualTo(until);
    }

    @Test
    void who_was_born_on_a_leap_day_is_never_grown_up_a_day_too_early() {
        AdultAges ages = AdultAges.of(LocalDate.of(2008, 2, 29));
        assertThat(ages.choicesFrom()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(ages.adultCareFrom()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    private static List<Finding> due(int age, int year) {
        return RULES.transition(young(age, year)).findings();
    }

    private static TransitionFacts young(int age, int year) {
        return TransitionFacts.unknown()
                .with("ageInYears", age)
                .with("schoolYear", year)
                .with("lifeLimiting", YES)
                .with("continuingCare", YES);
    }
}
