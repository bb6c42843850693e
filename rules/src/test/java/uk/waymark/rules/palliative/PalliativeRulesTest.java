package uk.waymark.rules.palliative;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.rules.YesNo.NO;
import static uk.waymark.rules.YesNo.YES;

import org.junit.jupiter.api.Test;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.RuleSet;

class PalliativeRulesTest {
    private static final RuleSet RULES = RuleSet.load();

    @Test
    void signs_are_advice_and_a_consultant_decides() {
        assertThat(RULES.palliative(new PalliativeFacts(NO, YES, YES, NO)).findings())
                .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT))
                .extracting(Finding::ruleId)
                .containsExactly("palliative.category-2", "palliative.category-3");
    }

    @Test
    void four_noes_are_looked_at_by_a_person_too() {
        assertThat(RULES.palliative(new PalliativeFacts(NO, NO, NO, NO)).outcome())
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    void nothing_answered_is_not_known() {
        assertThat(RULES.palliative(PalliativeFacts.unknown()).outcome()).isEqualTo(Outcome.NOT_KNOWN);
    }
}
