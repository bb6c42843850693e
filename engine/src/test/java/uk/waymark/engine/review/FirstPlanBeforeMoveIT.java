package uk.waymark.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.plan.AgreeHealthProvision;
import uk.waymark.engine.plan.Gap;
import uk.waymark.engine.plan.Missing;
import uk.waymark.engine.plan.NewLine;
import uk.waymark.engine.plan.Placing;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.engine.plan.WrittenPlan;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.statute.PhaseTransfer;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A plan that becomes final in Year 6 names the secondary school, or is reviewed in time for it. */
@EngineTest
class FirstPlanBeforeMoveIT {

    private static final LocalDate FINAL = LocalDate.of(2026, 11, 10);
    private static final LocalDate SEPTEMBER = LocalDate.of(2027, 9, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 14);

    @Autowired
    AroundChild around;

    @Autowired
    WrittenPlan written;

    @Autowired
    WritePlan write;

    @Autowired
    SendPlan send;

    @Autowired
    AgreeHealthProvision health;

    @Autowired
    PlanReviews planning;

    @Autowired
    ReviewStory stories;

    @Autowired
    Clocks clocks;

    @Autowired
    MovableClock clock;

    private Child child;
    private Reader caseworker;

    @BeforeEach
    void a_child_in_year_six_whose_plan_is_written() {
        clock.moveTo(FINAL);
        child = around.child();
        around.born(child, LocalDate.of(2015, 10, 15));
        caseworker = child.caseworker();
        written.begun(caseworker, child.reference());
        write.add(caseworker, child.reference(), NewLine.setting("Hill Primary", Placing.NAMED_NOW));
        health.agree(around.colleague(child, Role.ICB_COMMISSIONER), child.reference());
    }

    @Test
    void a_plan_that_leaves_it_open_says_so_goes_out_in_its_twenty_weeks_and_is_reviewed_before_the_move() {
        assertThat(send.missing(around.open(child), true))
                .extracting(Missing::gap)
                .containsExactly(Gap.NO_NEXT_SETTING);

        sends();

        ReviewFacts.Due due = stories.running(child.id()).orElseThrow().due();
        assertThat(due.transferOn()).isEqualTo(LAST_DAY.plusDays(1));
        assertThat(due.completeBy()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(transfers()).singleElement().satisfies(one -> {
            assertThat(one.dueOn()).isEqualTo(LAST_DAY);
            assertThat(one.running()).isTrue();
        });
        assertThat(send.nextSettingMissing(around.open(child))).contains(PhaseTransfer.BETWEEN_SCHOOLS.on(SEPTEMBER));
    }

    @Test
    void a_plan_that_names_the_secondary_school_has_met_the_duty_and_is_reviewed_a_year_later() {
        write.add(caseworker, child.reference(), NewLine.setting("Valley School", new Placing(false, SEPTEMBER)));
        assertThat(send.missing(around.open(child), true)).isEmpty();

        sends();

        ReviewFacts.Due due = stories.running(child.id()).orElseThrow().due();
        assertThat(due.transferOn()).isNull();
        assertThat(due.completeBy()).isEqualTo(FINAL.plusYears(1));
        assertThat(transfers()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ClockState.SATISFIED);
            assertThat(one.closedOn()).isEqualTo(FINAL);
            assertThat(one.breached()).isFalse();
        });
        assertThat(send.nextSettingMissing(around.open(child))).isEmpty();
    }

    private void sends() {
        Notice notice = new Notice(true, true, true, true, true, FINAL, ToldHow.BY_LETTER);
        send.finalPlan(caseworker, child.reference(), notice);
        planning.first(child.reference());
    }

    private List<ClockView> transfers() {
        return clocks.of(child.id()).stream()
                .filter(one -> one.kind() == StatutoryPeriod.PHASE_TRANSFER)
                .toList();
    }
}
