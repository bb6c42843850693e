package uk.waymark.rules.foundations;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.rules.YesNo.NO;
import static uk.waymark.rules.YesNo.YES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.rules.ActBy;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Limit;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.Severity;

class FoundationRulesTest {
    private static final RuleSet RULES = RuleSet.load();

    @Test
    void a_child_about_whom_nothing_is_recorded_is_not_known_and_never_missing() {
        Receipt receipt = RULES.foundations(FoundationFacts.unknown());
        assertThat(receipt.outcome()).isEqualTo(Outcome.NOT_KNOWN);
        assertThat(receipt.findings()).extracting(Finding::outcome).containsOnly(Outcome.NOT_KNOWN);
        assertThat(receipt.findings())
                .extracting(Finding::foundation)
                .containsExactly(Foundation.SHARED_RECORDS, Foundation.ACCESS_24_7, Foundation.LEADERSHIP);
        assertThat(receipt.missingFacts()).hasSize(22).contains("whether there is a summary for an emergency");
    }

    @Test
    void a_child_with_everything_in_place_is_met_and_every_other_rule_is_silent() {
        Receipt receipt = RULES.foundations(SampleChild.withEverything());
        assertThat(receipt.outcome()).isEqualTo(Outcome.MET);
        assertThat(receipt.missingFacts()).isEmpty();
        long rules = RULES.catalogue().stream()
                .filter(rule -> rule.family().equals(FoundationRules.FAMILY))
                .count();
        assertThat(receipt.silentRuleIds()).hasSize((int) rules - 10).isSorted();
    }

    @Test
    void refused_sharing_counts_as_met_with_limits_even_for_a_child_at_the_end_of_life() {
        Finding finding = find(
                SampleChild.withEverything()
                        .with("sharingRefused", YES)
                        .with("emergencySummary", NO)
                        .with("phase", CarePhase.END_OF_LIFE),
                Foundation.SHARED_RECORDS);
        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.by()).isEqualTo(ActBy.NO_LIMIT);
    }

    @ParameterizedTest
    @CsvSource({"STABLE,HIGH", "UNSTABLE,HIGH", "NOT_KNOWN,HIGH", "DETERIORATING,CRITICAL", "END_OF_LIFE,CRITICAL"})
    void a_gap_weighs_more_when_the_child_gets_worse(CarePhase phase, Severity expected) {
        FoundationFacts facts =
                SampleChild.withEverything().with("phase", phase).with("emergencySummary", NO);
        assertThat(find(facts, Foundation.SHARED_RECORDS).severity()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "daysToDischarge,6,CRITICAL", "daysToDischarge,7,CRITICAL", "daysToDischarge,8,HIGH",
        "daysToAdultTransfer,182,CRITICAL", "daysToAdultTransfer,183,CRITICAL", "daysToAdultTransfer,184,HIGH"
    })
    void a_gap_weighs_more_when_a_move_is_near(String move, int days, Severity expected) {
        FoundationFacts facts = SampleChild.withEverything().with(move, days).with("deputyNamed", NO);
        assertThat(find(facts, Foundation.LEADERSHIP).severity()).isEqualTo(expected);
    }

    @Test
    void help_at_night_is_critical_for_a_life_limited_child_with_a_plan_for_symptoms() {
        FoundationFacts gap = SampleChild.withEverything().with("hoursCoveredPerWeek", 100);
        assertThat(find(gap, Foundation.ACCESS_24_7).severity()).isEqualTo(Severity.HIGH);
        assertThat(find(gap.with("symptomPlan", YES), Foundation.ACCESS_24_7).severity())
                .isEqualTo(Severity.CRITICAL);
        assertThat(find(gap.with("symptomPlan", YES).with("lifeLimiting", NO), Foundation.ACCESS_24_7)
                        .severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void at_the_end_of_life_records_and_night_help_are_to_be_put_right_within_24_hours() {
        FoundationFacts facts = SampleChild.withEverything()
                .with("emergencySummary", NO)
                .with("hoursCoveredPerWeek", 100)
                .with("deputyNamed", NO);
        ActBy day = new ActBy(24, Limit.HOURS);
        assertThat(by(facts))
                .containsExactly(
                        new ActBy(5, Limit.WORKING_DAYS),
                        new ActBy(7, Limit.CALENDAR_DAYS),
                        new ActBy(5, Limit.WORKING_DAYS));
        assertThat(by(facts.with("phase", CarePhase.END_OF_LIFE)))
                .containsExactly(day, day, new ActBy(5, Limit.WORKING_DAYS));
    }

    @Test
    void the_outcome_is_the_worst_of_the_foundations() {
        FoundationFacts partial = SampleChild.withEverything().with("deputyNamed", NO);
        assertThat(RULES.foundations(partial).outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(RULES.foundations(partial.with("outOfHoursNumbers", null)).outcome())
                .isEqualTo(Outcome.PARTIAL);
        assertThat(RULES.foundations(partial.with("emergencySummary", NO)).outcome())
                .isEqualTo(Outcome.MISSING);
    }

    @Test
    void the_plan_and_those_important_cannot_wait_at_the_end_of_life_either() {
        FoundationFacts facts = SampleChild.withEverything()
                .with("phase", CarePhase.END_OF_LIFE)
                .with("carePlan", NO)
                .with("siblingsThoughtOf", NO)
                .with("ownOutcomes", 0);
        ActBy day = new ActBy(24, Limit.HOURS);
        assertThat(by(facts)).containsExactly(day, new ActBy(28, Limit.CALENDAR_DAYS), day);
    }

    @Test
    void seven_foundations_are_looked_at_only_where_care_is_complex() {
        FoundationFacts unknown = FoundationFacts.unknown().with("complexCare", YES);
        assertThat(RULES.foundations(unknown).findings())
                .extracting(Finding::foundation)
                .containsExactly(Foundation.values());
        assertThat(RULES.foundations(unknown.with("complexCare", NO)).findings())
                .hasSize(3);
    }

    @Test
    void of_several_gaps_in_one_foundation_the_worst_is_said() {
        FoundationFacts facts = SampleChild.withEverything()
                .with("siblingsThoughtOf", NO)
                .with("mainCarerNamed", NO)
                .with("skillPlacesUncovered", 2)
                .with("vitalSkillPlacesUncovered", 1);
        assertThat(find(facts, Foundation.INVOLVING_THOSE_IMPORTANT).ruleId())
                .isEqualTo("important-people.main-carer-not-named");
        assertThat(find(facts.with("importantPeople", 0), Foundation.INVOLVING_THOSE_IMPORTANT)
                        .ruleId())
                .isEqualTo("important-people.nobody-recorded");
        assertThat(find(facts, Foundation.EDUCATION_AND_TRAINING).severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void it_says_which_single_fact_would_change_the_answer() {
        FoundationFacts facts = SampleChild.withEverything().with("familyToldNumber", NO);
        assertThat(RULES.wouldChange(facts))
                .contains(
                        "24/7 access: if you had been given the out-of-hours number, the answer would become: in place.");
        assertThat(RULES.wouldChange(SampleChild.withEverything())).isEmpty();
    }

    private static List<ActBy> by(FoundationFacts facts) {
        return RULES.foundations(facts).findings().stream()
                .filter(finding -> finding.outcome() != Outcome.MET)
                .map(Finding::by)
                .toList();
    }

    private static Finding find(FoundationFacts facts, Foundation foundation) {
        return RULES.foundations(facts).findings().stream()
                .filter(finding -> finding.foundation() == foundation)
                .findFirst()
                .orElseThrow();
    }
}
