package uk.waymark.engine.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.news.ReassessmentAsked;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.reassessment.AskToReassess.Request;
import uk.waymark.engine.reassessment.DecideReassessment.Decided;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class ReassessmentIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    AroundChild around;

    @Autowired
    PlanReviews planning;

    @Autowired
    AskToReassess asking;

    @Autowired
    DecideReassessment deciding;

    @Autowired
    FinishReassessment finishing;

    @Autowired
    ReassessmentStory stories;

    @Autowired
    Clocks clocks;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private Child child;
    private Reader sen;

    @BeforeEach
    void a_child_came_with_a_plan() {
        clock.moveTo(TODAY);
        child = around.child();
        sen = child.caseworker();
        planning.begin(sen, child.reference(), TODAY.minusMonths(10));
    }

    @AfterEach
    void time_is_as_before() {
        clock.moveTo(TODAY);
    }

    @Test
    void a_request_is_decided_within_fifteen_days_of_its_receipt_and_the_journey_begins() {
        ask(RightToAsk.PARENT, TODAY.minusDays(2));

        ReassessmentFacts facts = stories.running(child.id()).orElseThrow();
        assertThat(facts.state()).isEqualTo(ReassessmentState.ASKED);
        assertThat(only(StatutoryPeriod.DECIDE_TO_REASSESS).dueOn())
                .isEqualTo(TODAY.minusDays(2).plusDays(15));
        assertThat(around.told(ReassessmentAsked.class)).contains(new ReassessmentAsked(child.reference(), facts.id()));
        assertThat(stories.one(around.open(child), facts.id()).words()).isEqualTo("She cannot walk any more.");
    }

    @Test
    void the_school_asks_in_person_and_is_taken_for_what_it_is_on_the_day_on_which_it_asks() {
        Reader school = around.colleague(child, Role.SCHOOL);

        asking.ask(school, child.reference(), new Request(RightToAsk.PARENT, TODAY.minusDays(9), "She needs more."));

        assertThat(stories.running(child.id()).orElseThrow().asked())
                .isEqualTo(new ReassessmentFacts.Asked(RightToAsk.SETTING, TODAY));
    }

    @Test
    void whoever_has_no_right_to_it_cannot_ask() {
        Reader nurse = around.colleague(child, Role.COMMUNITY_NURSING);

        assertThatThrownBy(() ->
                        asking.ask(nurse, child.reference(), new Request(RightToAsk.PARENT, TODAY, "She needs more.")))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThat(stories.running(child.id())).isEmpty();
    }

    @Test
    void a_second_request_is_told_of_the_first_and_one_without_words_or_from_the_future_is_refused() {
        refused("date.future", () -> ask(RightToAsk.PARENT, TODAY.plusDays(1)));
        refused(
                "reassess.words.missing",
                () -> asking.ask(sen, child.reference(), new Request(RightToAsk.PARENT, TODAY, "  ")));
        ask(RightToAsk.PARENT, TODAY);

        refused("reassess.asked.already", () -> ask(RightToAsk.SETTING, TODAY));
        assertThat(stories.of(around.open(child))).hasSize(1);
    }

    @Test
    void without_a_plan_there_is_nothing_to_assess_again() {
        Child without = around.child();

        refused(
                "reassess.no.plan",
                () -> asking.ask(
                        without.caseworker(),
                        without.reference(),
                        new Request(RightToAsk.PARENT, TODAY, "She needs it.")));
        assertThat(stories.mayBegin(around.open(without))).isFalse();
    }

    @Test
    void a_no_needs_a_ground_of_the_law_and_six_months_are_only_one_when_they_are_true() {
        UUID id = ask(RightToAsk.PARENT, TODAY);

        refused("reassess.ground.missing", () -> decide(id, ReassessmentAnswer.NOT_AGAIN, null));
        refused(
                "reassess.ground.not.lately",
                () -> decide(id, ReassessmentAnswer.NOT_AGAIN, RefusalGround.ASSESSED_LATELY));
        refused(
                "decision.reason.missing",
                () -> deciding.decide(
                        sen,
                        child.reference(),
                        id,
                        new Decided(ReassessmentAnswer.NOT_AGAIN, RefusalGround.NOT_NECESSARY, " "),
                        Ids.next()));
        decide(id, ReassessmentAnswer.NOT_AGAIN, RefusalGround.NOT_NECESSARY);
        decide(id, ReassessmentAnswer.ASSESS_AGAIN, null);
        assertThat(stories.running(child.id()).orElseThrow().ground())
                .as("decided otherwise before the family was told")
                .isNull();
        deciding.toldYes(sen, child.reference(), id, TODAY, ToldHow.BY_LETTER);
        refused("reassess.wrong.state", () -> decide(id, ReassessmentAnswer.NOT_AGAIN, RefusalGround.NOT_NECESSARY));
    }

    @Test
    void a_refusal_is_over_when_the_family_knows_its_rights_and_another_request_is_heard_again() {
        UUID id = ask(RightToAsk.PARENT, TODAY);
        decide(id, ReassessmentAnswer.NOT_AGAIN, RefusalGround.NOT_NECESSARY);
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
        ClockView days = only(StatutoryPeriod.DECIDE_TO_REASSESS);
        assertThat(days.state()).isEqualTo(ClockState.SATISFIED);
        assertThat(days.breached()).isFalse();
        assertThat(periods()).doesNotContain(StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT);
        ask(RightToAsk.PARENT, TODAY.plusDays(15));
        assertThat(stories.running(child.id())).isPresent();
    }

    @Test
    void a_yes_begins_the_assessment_and_the_fourteen_weeks_on_the_day_on_which_the_family_knows() {
        UUID id = ask(RightToAsk.HEALTH_BOARD, TODAY);
        decide(id, ReassessmentAnswer.ASSESS_AGAIN, null);
        clock.moveTo(TODAY.plusDays(5));
        deciding.toldYes(sen, child.reference(), id, TODAY.plusDays(5), ToldHow.BY_TELEPHONE);

        assertThat(only(StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT).dueOn())
                .isEqualTo(TODAY.plusDays(5).plusWeeks(14));
        assertThat(finishing.assessing(child.id())).contains(id);
    }

    @Test
    void what_the_authority_begins_itself_has_no_days_in_law_and_may_be_dropped_without_a_ground() {
        UUID id = ask(RightToAsk.AUTHORITY, TODAY);
        assertThat(periods()).doesNotContain(StatutoryPeriod.DECIDE_TO_REASSESS);

        ReassessmentState now = decide(id, ReassessmentAnswer.NOT_AGAIN, null);

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
        assertThat(only(StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT).state()).isEqualTo(ClockState.SATISFIED);
    }

    @Test
    void a_death_ends_it_and_nothing_is_asked_for_any_more() {
        UUID id = assessed();
        transaction.executeWithoutResult(status -> finishing.closeAll(child.id()));

        assertThat(stories.one(around.open(child), id).facts().state()).isEqualTo(ReassessmentState.STOPPED);
        assertThat(stories.running(child.id())).isEmpty();
        transaction.executeWithoutResult(
                status -> jdbc.update("update child_file set status = 'DECEASED' where id = ?", Ids.bytes(child.id())));
        refused("child.has.died", () -> ask(RightToAsk.PARENT, TODAY));
    }

    @Test
    void a_request_of_another_child_is_not_there() {
        UUID id = ask(RightToAsk.PARENT, TODAY);
        Child other = around.child();

        assertThatThrownBy(() -> stories.one(around.open(other), id)).isInstanceOf(Refusal.NotFound.class);
    }

    private UUID assessed() {
        UUID id = ask(RightToAsk.PARENT, TODAY);
        decide(id, ReassessmentAnswer.ASSESS_AGAIN, null);
        deciding.toldYes(sen, child.reference(), id, TODAY, ToldHow.BY_LETTER);
        return id;
    }

    private void finish(UUID id, AfterReassessment what) {
        finishing.decide(sen, child.reference(), id, what, "So it is.", Ids.next());
    }

    private UUID ask(RightToAsk by, LocalDate receivedOn) {
        asking.ask(sen, child.reference(), new Request(by, receivedOn, "She cannot walk any more."));
        return stories.running(child.id()).orElseThrow().id();
    }

    private ReassessmentState decide(UUID id, ReassessmentAnswer answer, @Nullable RefusalGround ground) {
        return deciding.decide(sen, child.reference(), id, new Decided(answer, ground, "So it is."), Ids.next());
    }

    private static Notice notice(LocalDate on, boolean whole) {
        return new Notice(true, whole, true, true, true, on, ToldHow.BY_LETTER);
    }

    private ClockView only(StatutoryPeriod kind) {
        List<ClockView> found =
                clocks.of(child.id()).stream().filter(one -> one.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<StatutoryPeriod> periods() {
        return clocks.of(child.id()).stream().map(ClockView::kind).toList();
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class, no -> assertThat(no.messageKey()).isEqualTo(key));
    }
}
