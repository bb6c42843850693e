package uk.waymark.engine.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.reassessment.DecideReassessment.Decided;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.statute.StatutoryPeriod;

/** What was asked for is decided, told to the family, and ends: with a no, an assessment, the same plan, or a death. */
@EngineTest
class DecideReassessmentIT {

    @Autowired
    TestReassessments testing;

    @Autowired
    AroundChild around;

    @Autowired
    DecideReassessment deciding;

    @Autowired
    FinishReassessment finishing;

    @Autowired
    ReassessmentStory stories;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private TestReassessments.Begun begun;
    private Child child;
    private Reader sen;

    @BeforeEach
    void a_child_came_with_a_plan() {
        begun = testing.begin();
        child = begun.child();
        sen = child.caseworker();
    }

    @Test
    void a_no_needs_a_ground_of_the_law_and_six_months_are_only_one_when_they_are_true() {
        UUID id = begun.ask(RightToAsk.PARENT, TODAY);

        refused("reassess.ground.missing", () -> begun.decide(id, ReassessmentAnswer.NOT_AGAIN, null));
        refused(
                "reassess.ground.not.lately",
                () -> begun.decide(id, ReassessmentAnswer.NOT_AGAIN, RefusalGround.ASSESSED_LATELY));
        refused(
                "decision.reason.missing",
                () -> deciding.decide(
                        sen,
                        child.reference(),
                        id,
                        new Decided(ReassessmentAnswer.NOT_AGAIN, RefusalGround.NOT_NECESSARY, " "),
                        Ids.next()));
        begun.decide(id, ReassessmentAnswer.NOT_AGAIN, RefusalGround.NOT_NECESSARY);
        begun.decide(id, ReassessmentAnswer.ASSESS_AGAIN, null);
        assertThat(stories.running(child.id()).orElseThrow().ground())
                .as("decided otherwise before the family was told")
                .isNull();
        deciding.toldYes(sen, child.reference(), id, TODAY, ToldHow.BY_LETTER);
        refused(
                "reassess.wrong.state",
                () -> begun.decide(id, ReassessmentAnswer.NOT_AGAIN, RefusalGround.NOT_NECESSARY));
    }

    @Test
    void a_refusal_is_over_when_the_family_knows_its_rights_and_another_request_is_heard_again() {
        UUID id = begun.ask(RightToAsk.PARENT, TODAY);
        begun.decide(id, ReassessmentAnswer.NOT_AGAIN, RefusalGround.NOT_NECESSARY);
        assertThat(stories.one(around.open(child), id).reason())
                .as("what the family reads before somebody told it")
                .isEmpty();
        refused("notice.incomplete", () -> deciding.toldNo(sen, child.reference(), id, notice(TODAY, false)));
        refused("told.in.future", () -> deciding.toldNo(sen, child.reference(), id, notice(TODAY.plusDays(1), true)));
        refused(
                "reassess.told.before.asked",
                () -> deciding.toldNo(sen, child.reference(), id, notice(TODAY.minusDays(1), true)));
        refused("reassess.wrong.state", () -> deciding.toldYes(sen, child.reference(), id, TODAY, ToldHow.BY_LETTER));
        clock.moveTo(TODAY.plusDays(15));
        deciding.toldNo(sen, child.reference(), id, notice(TODAY.plusDays(15), true));

        ReassessmentStory.Told told = stories.one(around.open(child), id);
        assertThat(told.facts().state()).isEqualTo(ReassessmentState.REFUSED);
        assertThat(told.reason()).isEqualTo("So it is.");
        assertThat(told.appealBy()).isEqualTo(TODAY.plusDays(15).plusMonths(2));
        ClockView days = begun.only(StatutoryPeriod.DECIDE_TO_REASSESS);
        assertThat(days.state()).isEqualTo(ClockState.SATISFIED);
        assertThat(days.breached()).isFalse();
        assertThat(begun.periods()).doesNotContain(StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT);
        begun.ask(RightToAsk.PARENT, TODAY.plusDays(15));
        assertThat(stories.running(child.id())).isPresent();
    }

    @Test
    void a_yes_begins_the_assessment_and_the_fourteen_weeks_on_the_day_on_which_the_family_knows() {
        UUID id = begun.ask(RightToAsk.HEALTH_BOARD, TODAY);
        begun.decide(id, ReassessmentAnswer.ASSESS_AGAIN, null);
        clock.moveTo(TODAY.plusDays(5));
        deciding.toldYes(sen, child.reference(), id, TODAY.plusDays(5), ToldHow.BY_TELEPHONE);

        assertThat(begun.only(StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT).dueOn())
                .isEqualTo(TODAY.plusDays(5).plusWeeks(14));
        assertThat(finishing.assessing(child.id())).contains(id);
    }

    @Test
    void what_the_authority_begins_itself_has_no_days_in_law_and_may_be_dropped_without_a_ground() {
        UUID id = begun.ask(RightToAsk.AUTHORITY, TODAY);
        assertThat(begun.periods()).doesNotContain(StatutoryPeriod.DECIDE_TO_REASSESS);

        ReassessmentState now = begun.decide(id, ReassessmentAnswer.NOT_AGAIN, null);

        assertThat(now).isEqualTo(ReassessmentState.DROPPED);
        assertThat(stories.running(child.id())).isEmpty();
    }

    @Test
    void a_plan_that_stays_is_over_only_with_a_whole_notice() {
        UUID id = assessed();
        finish(id, AfterReassessment.KEEP);
        refused("notice.incomplete", () -> finishing.toldPlanStays(sen, child.reference(), id, notice(TODAY, false)));
        finishing.toldPlanStays(sen, child.reference(), id, notice(TODAY, true));

        assertThat(stories.one(around.open(child), id).facts().state()).isEqualTo(ReassessmentState.KEPT);
        assertThat(begun.only(StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT).state())
                .isEqualTo(ClockState.SATISFIED);
    }

    @Test
    void a_death_ends_it_and_nothing_is_asked_for_any_more() {
        UUID id = assessed();
        transaction.executeWithoutResult(status -> finishing.closeAll(child.id()));

        assertThat(stories.one(around.open(child), id).facts().state()).isEqualTo(ReassessmentState.STOPPED);
        assertThat(stories.running(child.id())).isEmpty();
        transaction.executeWithoutResult(
                status -> jdbc.update("update child_file set status = 'DECEASED' where id = ?", Ids.bytes(child.id())));
        refused("child.has.died", () -> begun.ask(RightToAsk.PARENT, TODAY));
    }

    private UUID assessed() {
        UUID id = begun.ask(RightToAsk.PARENT, TODAY);
        begun.decide(id, ReassessmentAnswer.ASSESS_AGAIN, null);
        deciding.toldYes(sen, child.reference(), id, TODAY, ToldHow.BY_LETTER);
        return id;
    }

    private void finish(UUID id, AfterReassessment what) {
        finishing.decide(sen, child.reference(), id, what, "So it is.", Ids.next());
    }

    private static Notice notice(LocalDate on, boolean whole) {
        return new Notice(true, whole, true, true, true, on, ToldHow.BY_LETTER);
    }
}
