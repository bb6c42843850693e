package uk.waymark.rules.continuingcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.YesNo;

class ContinuingCareRulesTest {
    private static final RuleSet RULES = RuleSet.load();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, PROFESSIONAL_JUDGEMENT_REQUIRED",
        "2, 0, 0, PROFESSIONAL_JUDGEMENT_REQUIRED",
        "3, 0, 0, INDICATES_NEED",
        "0, 1, 0, INDICATES_NEED",
        "0, 0, 1, INDICATES_NEED"
    })
    void three_high_or_one_severe_or_one_priority_points_to_need(int high, int severe, int priority, Advice expected) {
        assertThat(Advice.of(RULES.continuingCare(facts(high, severe, priority))))
                .isEqualTo(expected);
    }

    @Test
    void levels_never_say_that_a_child_is_not_eligible() {
        assertThat(RULES.continuingCare(facts(0, 0, 0)).outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(RULES.continuingCare(ContinuingCareFacts.unknown()).outcome())
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    void one_severe_area_is_enough_while_the_others_are_not_known() {
        ContinuingCareFacts facts = ContinuingCareFacts.of(Map.of(CareDomain.SEIZURES, NeedLevel.SEVERE), YesNo.NO);
        Receipt receipt = RULES.continuingCare(facts);
        assertThat(facts.unknownDomains()).isEqualTo(9);
        assertThat(Advice.of(receipt)).isEqualTo(Advice.INDICATES_NEED);
        assertThat(receipt.findings()).hasSize(2);
    }

    @Test
    void near_the_end_of_life_no_levels_are_asked_for() {
        Receipt receipt = RULES.continuingCare(ContinuingCareFacts.of(Map.of(), YesNo.YES));
        assertThat(receipt.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.ruleId()).isEqualTo("continuing-care.fast-track"));
    }

    @Test
    void an_area_offers_its_levels_up_to_its_highest_and_says_that_this_was_not_verified() {
        assertThat(CareDomain.CONTINENCE.levels()).doesNotContain(NeedLevel.SEVERE, NeedLevel.PRIORITY);
        assertThat(CareDomain.BREATHING.levels()).hasSize(NeedLevel.values().length);
        assertThat(CareDomain.values())
                .allSatisfy(area -> assertThat(area.levels()).contains(NeedLevel.NOT_KNOWN));
        assertThat(Ceilings.allVerified()).isFalse();
    }

    private static ContinuingCareFacts facts(int high, int severe, int priority) {
        Map<CareDomain, NeedLevel> levels = new EnumMap<>(CareDomain.class);
        int place = 0;
        for (CareDomain domain : CareDomain.values()) {
            NeedLevel level = NeedLevel.LOW;
            if (place < high) {
                level = NeedLevel.HIGH;
            } else if (place < high + severe) {
                level = NeedLevel.SEVERE;
            } else if (place < high + severe + priority) {
                level = NeedLevel.PRIORITY;
            }
            levels.put(domain, level);
            place++;
        }
        return ContinuingCareFacts.of(levels, YesNo.NO);
    }
}
