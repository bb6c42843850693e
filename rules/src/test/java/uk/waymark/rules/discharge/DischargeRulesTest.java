package uk.waymark.rules.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.rules.ActBy;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Limit;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Ready;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.YesNo;

class DischargeRulesTest {
    private static final RuleSet RULES = RuleSet.load();

    @Test
    void a_child_for_whom_all_is_ready_can_go_home_either_way() {
        assertThat(RULES.discharge(ready(YesNo.NO)).outcome()).isEqualTo(Outcome.MET);
        assertThat(RULES.discharge(ready(YesNo.NO)).findings()).isEmpty();
        assertThat(RULES.discharge(ready(YesNo.YES)).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void what_nobody_has_confirmed_is_open_and_never_counted_as_missing() {
        Receipt receipt = RULES.discharge(DischargeFacts.unknown());
        assertThat(receipt.outcome()).isEqualTo(Outcome.NOT_KNOWN);
        assertThat(receipt.findings()).extracting(Finding::outcome).containsOnly(Outcome.NOT_KNOWN);
        assertThat(receipt.missingFacts()).hasSize(25);
    }

    @Test
    void what_a_child_does_not_need_keeps_nobody_in_hospital() {
        DischargeFacts facts = ready(YesNo.NO).with("equipmentReady", Ready.NOT_NEEDED);
        assertThat(RULES.discharge(facts).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void every_single_thing_that_is_not_ready_is_named_on_one_way_home_or_the_other() {
        for (RecordComponent fact : DischargeFacts.class.getRecordComponents()) {
            if (fact.getType() == Ready.class) {
                List<Finding> open = List.of(YesNo.NO, YesNo.YES).stream()
                        .flatMap(rapid ->
                                RULES.discharge(ready(rapid).with(fact.getName(), Ready.NO)).findings().stream())
                        .toList();
                assertThat(open).as(fact.getName()).isNotEmpty();
                assertThat(open).extracting(Finding::outcome).containsOnly(Outcome.MISSING);
            }
        }
    }

    @Test
    void the_quick_way_home_is_counted_in_hours_and_waits_for_no_meeting_and_no_money() {
        DischargeFacts facts = ready(YesNo.YES)
                .with("meetingHeld", Ready.NO)
                .with("fundingAgreed", Ready.NO)
                .with("seniorDecisionMaker", Ready.NO);
        assertThat(RULES.discharge(facts).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("going-home.no-senior-decision");
            assertThat(finding.by()).isEqualTo(new ActBy(12, Limit.HOURS));
        });
        assertThat(RULES.discharge(facts.with("rapid", YesNo.NO)).findings())
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder("going-home.no-meeting", "going-home.funding-not-agreed");
    }

    @Test
    void what_is_open_is_due_before_the_child_leaves() {
        DischargeFacts facts = ready(YesNo.NO).with("numberGiven", Ready.NO);
        assertThat(by(facts)).containsExactly(new ActBy(5, Limit.CALENDAR_DAYS));
        assertThat(by(facts.with("daysToLeaving", -2))).containsExactly(new ActBy(0, Limit.CALENDAR_DAYS));
    }

    private static List<ActBy> by(DischargeFacts facts) {
        return RULES.discharge(facts).findings().stream().map(Finding::by).toList();
    }

    private static DischargeFacts ready(YesNo rapid) {
        DischargeFacts facts = DischargeFacts.unknown().with("rapid", rapid).with("daysToLeaving", 5);
        for (RecordComponent fact : Arrays.asList(DischargeFacts.class.getRecordComponents())) {
            facts = fact.getType() == Ready.class ? facts.with(fact.getName(), Ready.YES) : facts;
        }
        return facts;
    }
}
