package uk.waymark.engine.foundations;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.foundations.TestFoundations.plan;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.advancecare.AdvanceCarePlans;
import uk.waymark.engine.advancecare.NewEdition;
import uk.waymark.engine.answers.PlanKind;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.care.ConditionOfChild;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.news.FlagCleared;
import uk.waymark.engine.planning.PlanOfChild;
import uk.waymark.engine.planning.PlanSheet;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.engine.testing.RoundTrips;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;
import uk.waymark.rules.foundations.Foundation;

@EngineTest
class CareQuestionsIT {

    @Autowired
    AroundChild around;

    @Autowired
    TestFoundations foundations;

    @Autowired
    ConditionOfChild conditions;

    @Autowired
    FoundationPages pages;

    @Autowired
    NightlyCheck nightly;

    @Autowired
    PlanOfChild plans;

    @Autowired
    AdvanceCarePlans advance;

    @Autowired
    RoundTrips trips;

    @Autowired
    MovableClock clock;

    @Test
    void a_new_child_with_a_life_limiting_condition_brings_one_question_at_a_time() {
        Child child = foundations.lifeLimited(CarePhase.STABLE);

        assertThat(pages.foundations(around.open(child)))
                .extracting(FoundationLine::foundation)
                .containsExactly(Foundation.values());
        assertThat(questions(child)).containsExactly(Foundation.PERSONALISED_CARE_PLANNING);

        plans.record(child.caseworker(), child.reference(), plan(PlanKind.CARE_PLAN, TODAY));
        advance(child, PlanState.DECLINED, 0);
        assertThat(questions(child))
                .as("the next one")
                .hasSize(1)
                .doesNotContain(Foundation.PERSONALISED_CARE_PLANNING);
    }

    @Test
    void at_the_end_of_life_what_has_to_be_known_within_a_day_does_not_wait() {
        Child child = foundations.lifeLimited(CarePhase.END_OF_LIFE);

        assertThat(questions(child))
                .contains(Foundation.PERSONALISED_CARE_PLANNING, Foundation.INVOLVING_THOSE_IMPORTANT);
        assertThat(foundations.flag(child, Foundation.INVOLVING_THOSE_IMPORTANT).dueOn())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void the_reasons_of_all_flags_are_read_in_as_few_trips_as_those_of_one() {
        Child child = foundations.lifeLimited(CarePhase.END_OF_LIFE);
        OpenCase open = around.open(child);
        List<FlagLine> flags = pages.openFlags(open);
        assertThat(flags).hasSizeGreaterThan(2);
        Map<UUID, WhyThisFlag> all = new HashMap<>();

        List<String> sent = trips.during(() -> all.putAll(pages.why(open)));

        assertThat(all)
                .hasSize(flags.size())
                .allSatisfy((id, why) -> assertThat(why).isEqualTo(pages.why(open, id)));
        long runs =
                all.values().stream().map(why -> why.receipt().id()).distinct().count();
        assertThat(sent)
                .as("the flags, the facts once, each run of the rules once, and the transaction")
                .hasSizeLessThanOrEqualTo((int) runs + 2 + 2);
    }

    @Test
    void when_care_turns_out_not_to_be_complex_what_was_asked_because_of_it_is_asked_no_more() {
        Child child = foundations.lifeLimited(CarePhase.END_OF_LIFE);
        assertThat(questions(child)).isNotEmpty();
        around.told(FlagCleared.class);

        Condition other = new Condition(YesNo.NO, YesNo.NO, null, CarePhase.STABLE, null, null);
        conditions.record(
                child.caseworker(), child.reference(), other, around.open(child).version());

        assertThat(pages.foundations(around.open(child))).hasSize(3);
        assertThat(pages.openFlags(around.open(child)))
                .extracting(FlagLine::foundation)
                .isSubsetOf(Foundation.SHARED_RECORDS, Foundation.ACCESS_24_7, Foundation.LEADERSHIP);
        assertThat(around.told(FlagCleared.class)).isNotEmpty();
    }

    @Test
    void a_child_without_such_a_condition_is_not_asked() {
        Child child = around.childWithKeyWorker();
        assertThat(pages.foundations(around.open(child))).hasSize(3);
        assertThat(questions(child)).isEmpty();
    }

    @Test
    void a_plan_that_nobody_has_looked_at_for_half_a_year_is_found_at_night() {
        Child child = foundations.lifeLimited(CarePhase.STABLE);
        plans.record(child.caseworker(), child.reference(), plan(PlanKind.CARE_PLAN, TODAY));
        advance(child, PlanState.OFFERED, 0);
        assertThat(foundations.outcome(child, Foundation.PERSONALISED_CARE_PLANNING))
                .isEqualTo(Outcome.MET);

        clock.moveTo(TODAY.plusDays(183));
        nightly.sweepAll(seen -> {});
        assertThat(foundations.outcome(child, Foundation.PERSONALISED_CARE_PLANNING))
                .isEqualTo(Outcome.MET);
        clock.moveTo(TODAY.plusDays(184));
        nightly.sweepAll(seen -> {});
        assertThat(foundations
                        .flag(child, Foundation.PERSONALISED_CARE_PLANNING)
                        .ruleId())
                .isEqualTo("personalised-care.review-overdue");
        assertThat(nightly.sweepAll(seen -> {}))
                .as("a second sweep finds nothing new")
                .isZero();
    }

    @Test
    void what_is_planned_for_tomorrow_has_not_been_reviewed() {
        Child child = foundations.lifeLimited(CarePhase.STABLE);
        PlanSheet tomorrow = plan(PlanKind.CARE_PLAN, TODAY.plusDays(1));
        refused("date.future", () -> plans.record(child.caseworker(), child.reference(), tomorrow));
    }

    private void advance(Child child, PlanState state, int seen) {
        advance.record(child.caseworker(), child.reference(), new NewEdition(state, TODAY, null, "", seen));
    }

    private List<Foundation> questions(Child child) {
        return pages.openFlags(around.open(child)).stream()
                .filter(line -> line.outcome() == Outcome.NOT_KNOWN)
                .map(FlagLine::foundation)
                .filter(foundation -> foundation != Foundation.ACCESS_24_7
                        && foundation != Foundation.SHARED_RECORDS
                        && foundation != Foundation.LEADERSHIP)
                .toList();
    }
}
