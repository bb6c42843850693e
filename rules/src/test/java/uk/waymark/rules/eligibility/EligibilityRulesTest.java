package uk.waymark.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.rules.YesNo.NO;
import static uk.waymark.rules.YesNo.NOT_KNOWN;
import static uk.waymark.rules.YesNo.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.YesNo;

class EligibilityRulesTest {
    private static final RuleSet RULES = RuleSet.load();
    private static final EligibilityFacts CLEAR =
            new EligibilityFacts(96, AskedBy.PARENT, YES, NO, null, YES, YES, YES, NO, NO, NO, 1, 1);

    @ParameterizedTest
    @EnumSource(AskedBy.class)
    void a_child_who_may_need_a_plan_may_qualify_whoever_asks(AskedBy askedBy) {
        assertThat(outcome(CLEAR.with("askedBy", askedBy))).isEqualTo(Outcome.MET);
    }

    @Test
    void a_child_about_whom_nothing_is_known_goes_to_a_person_with_a_list_of_what_is_missing() {
        Receipt receipt = RULES.eligibility(EligibilityFacts.unknown());
        assertThat(receipt.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(receipt.missingFacts())
                .contains("how old the child is", "whether the child has, or may have, special educational needs");
    }

    @ParameterizedTest
    @CsvSource({
        "livesInArea,NO,NOT_MET",
        "livesInArea,NOT_KNOWN,NEEDS_JUDGEMENT",
        "hasPlan,YES,NOT_MET",
        "hasPlan,NOT_KNOWN,NEEDS_JUDGEMENT",
        "inHigherEducation,YES,NOT_MET",
        "inHigherEducation,NOT_KNOWN,MET",
        "hasOrMayHaveNeeds,NO,NEEDS_JUDGEMENT",
        "hasOrMayHaveNeeds,NOT_KNOWN,NEEDS_JUDGEMENT",
        "mayNeedPlanProvision,NO,NEEDS_JUDGEMENT",
        "mayNeedPlanProvision,NOT_KNOWN,NEEDS_JUDGEMENT",
        "supportTriedInSetting,NO,MET",
        "progressWithSupport,YES,MET"
    })
    void one_answer_decides_what_the_rules_advise(String fact, YesNo answer, Outcome expected) {
        assertThat(outcome(CLEAR.with(fact, answer))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0,MET", "215,MET", "216,NEEDS_JUDGEMENT", "299,NEEDS_JUDGEMENT", "300,NOT_MET", "301,NOT_MET"})
    void age_in_months_decides_whom_the_law_covers(int months, Outcome expected) {
        assertThat(outcome(CLEAR.with("ageInMonths", months))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0,NEEDS_JUDGEMENT", "5,NEEDS_JUDGEMENT", "6,MET", "7,MET"})
    void an_assessment_in_the_last_six_months_leaves_it_to_judgement(int months, Outcome expected) {
        assertThat(outcome(CLEAR.with("monthsSinceLastAssessment", months))).isEqualTo(expected);
    }

    @Test
    void another_route_outweighs_what_needs_judgement_and_comes_first() {
        Receipt receipt = RULES.eligibility(CLEAR.with("hasPlan", YES).with("hasOrMayHaveNeeds", NOT_KNOWN));
        assertThat(receipt.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(receipt.findings().get(0).ruleId()).isEqualTo("ehc-assessment.has-plan");
        assertThat(receipt.findings()).extracting(Finding::ruleId).contains("ehc-assessment.needs-not-known");
        assertThat(receipt.silentRuleIds())
                .contains("ehc-assessment.over-25")
                .doesNotContain("ehc-assessment.has-plan");
    }

    @Test
    void no_rule_ever_refuses_a_child() {
        assertThat(RULES.catalogue())
                .filteredOn(rule -> rule.family().equals(EligibilityRules.FAMILY))
                .allSatisfy(rule -> assertThat(rule.text())
                        .doesNotContainIgnoringCase("refuse")
                        .doesNotContainIgnoringCase("not eligible")
                        .doesNotContainIgnoringCase("reject"));
    }

    @Test
    void it_says_which_single_fact_would_change_the_answer() {
        assertThat(RULES.wouldChange(CLEAR.with("hasOrMayHaveNeeds", NOT_KNOWN)))
                .contains(
                        "If somebody confirmed that the child may have special educational needs, the answer would become:"
                                + " the child may qualify.");
        assertThat(RULES.wouldChange(CLEAR))
                .as("what is recorded and helps is left alone")
                .isEmpty();
        assertThat(RULES.wouldChange(CLEAR.with("livesInArea", NOT_KNOWN))).hasSize(2);
        assertThat(RULES.wouldChange(CLEAR.with("livesInArea", NO).with("hasPlan", YES)))
                .as("two things stand in the way, so no single one changes the answer")
                .isEmpty();
    }

    private static Outcome outcome(EligibilityFacts facts) {
        return RULES.eligibility(facts).outcome();
    }
}
