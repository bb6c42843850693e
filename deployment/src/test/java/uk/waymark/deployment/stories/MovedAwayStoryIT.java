package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Assessing;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.HowFar;
import uk.waymark.deployment.stories.world.HowFar.Where;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.moving.Destination;
import uk.waymark.engine.moving.MoveOrder;
import uk.waymark.engine.moving.RecordMove;
import uk.waymark.engine.moving.TakeMoveBack;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.assessment.AnswerTheRequest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.moving.HandOverAfterMove;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A family moves to another area, wherever the journey of its child stands: what goes on here ends, and the rest is handed over. */
@StoryTest
class MovedAwayStoryIT {

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private HowFar far;

    @Autowired
    private Assessing assessing;

    @Autowired
    private Care care;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TimePasses time;

    @Autowired
    private RecordMove moves;

    @Autowired
    private TakeMoveBack mistake;

    @Autowired
    private HandOverAfterMove handOver;

    @Autowired
    private AnswerTheRequest answer;

    @Autowired
    private AssessmentOfChild assessment;

    @Autowired
    private Clocks clocks;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private Ledgers ledgers;

    @Autowired
    private Today today;

    @Autowired
    private JdbcTemplate jdbc;

    private People people;
    private Child child;
    private Reader dana;

    @BeforeEach
    void somebody_asks_for_a_small_child() {
        people = town.people();
        dana = people.as(Role.SEN_CASEWORKER);
        child = front.asksForOneAged(people, 3);
    }

    @ParameterizedTest
    @EnumSource
    void everything_here_ends_but_the_handing_over_and_nothing_begins_again(Where where) {
        far.reaches(child, where);
        moves(Destination.ENGLAND, YesNo.NO);
        boolean plan = where.compareTo(Where.PLAN_IS_FINAL) >= 0;

        assertThat(openSteps()).containsExactly(plan ? "hand-over-plan" : "pass-on-what-is-known");
        assertThat(running()).isEqualTo(plan ? List.of(StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA) : List.of());
        assertThat(count("select count(*) from flag where cleared_at is null and case_id = ?"))
                .isZero();
        time.until(today.date().plusWeeks(1));
        handsOver(plan ? "hand-over-plan" : "pass-on-what-is-known", dana);

        assertThat(openSteps()).isEmpty();
        assertThat(running()).isEmpty();
        long log = count("select count(*) from journey_step where case_id = ?");
        time.until(today.date().plusYears(1));
        assertThat(count("select count(*) from journey_step where case_id = ?")).isEqualTo(log);
    }

    @Test
    void advice_that_is_sent_after_the_move_is_refused_with_the_reason_and_what_was_given_stays() {
        far.reaches(child, Where.KEY_WORKER_FOUND);
        List<Reader> asked = assessing.asksEveryone(child);
        assessing.gives(child, asked.get(1));
        Reader adviser = asked.get(0);
        StepOrder late = tasks.order(adviser, child, "give-advice");
        moves(Destination.ENGLAND, YesNo.NOT_KNOWN);

        refused("child.has.moved", () -> answer.give(adviser, late, Assessing.TEXT, -1));
        List<RequestLine> requests = assessment.latest(child.id()).orElseThrow().requests();
        assertThat(requests)
                .extracting(RequestLine::state)
                .containsOnly(AdviceState.WITHDRAWN, AdviceState.ACCEPTED)
                .contains(AdviceState.ACCEPTED);
        assertThat(requests)
                .filteredOn(request -> request.state() == AdviceState.WITHDRAWN)
                .allSatisfy(request -> assertThat(assessment.note(care.open(dana, child), request.id()))
                        .isEqualTo("The family has moved to another area"));
        refused("child.has.moved", () -> care.joinsByLaw(child, dana, adviser));
        ledgers.agree();
    }

    @Test
    void a_plan_and_what_it_says_about_health_go_to_the_other_area_in_the_laws_days() {
        far.reaches(child, Where.PLAN_IS_FINAL);
        LocalDate moved = today.date();
        moves.record(dana, child.reference(), order(moved, moved.minusDays(3), YesNo.YES), version());
        background.runDue();
        ledgers.agree();

        assertThat(openSteps()).containsExactlyInAnyOrder("hand-over-plan", "tell-new-health-board");
        refused("move.before.known", () -> handOver.done(dana, order("hand-over-plan", dana), moved.minusWeeks(1)));
        handsOver("hand-over-plan", dana);
        Reader board = town.another(people, Role.ICB_COMMISSIONER);
        refused("move.told.already", () -> mistake.takeBack(dana, child.reference(), "Wrong child.", version()));
        handsOver("tell-new-health-board", board);

        assertThat(clocks.of(child.id()))
                .filteredOn(clock -> clock.kind() == StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA
                        || clock.kind() == StatutoryPeriod.OLD_ICB_TELLS_NEW_ICB)
                .hasSize(2)
                .allSatisfy(clock -> {
                    assertThat(clock.state()).isEqualTo(ClockState.SATISFIED);
                    assertThat(clock.breached()).isFalse();
                });
        assertThat(care.open(people.as(Role.KEY_WORKER), child).status()).isEqualTo(ChildStatus.MOVED);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NOBODY_FOUND_YET",
                "ADVICE_IS_ASKED",
                "ADVICE_IS_THERE",
                "FAMILY_READS_THE_DRAFT",
                "PLAN_IS_FINAL",
                "REVIEW_IS_PREPARED"
            })
    void a_mistake_is_taken_back_and_what_ended_begins_anew_with_the_laws_old_days(Where where) {
        far.reaches(child, where);
        LocalDate final_ = due(StatutoryPeriod.FINAL_PLAN);
        moves(Destination.ENGLAND, YesNo.YES);
        time.until(today.date().plusDays(2));

        mistake.takeBack(dana, child.reference(), "It was another family of that name.", version());
        background.runDue();
        ledgers.agree();

        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(due(StatutoryPeriod.FINAL_PLAN)).isEqualTo(final_);
        assertThat(processes())
                .contains(
                        switch (where) {
                            case NOBODY_FOUND_YET, ADVICE_IS_ASKED -> "joint-assessment";
                            case ADVICE_IS_THERE, FAMILY_READS_THE_DRAFT -> "ehc-plan";
                            default -> "annual-review";
                        })
                .doesNotContain("moved-away");
        time.until(today.date().plusWeeks(2));
    }

    @Test
    void a_child_who_was_only_asked_for_is_decided_about_after_all() {
        moves(Destination.ELSEWHERE, YesNo.NOT_KNOWN);
        assertThat(openSteps()).containsExactly("pass-on-what-is-known");

        mistake.takeBack(dana, child.reference(), "They stay.", version());
        background.runDue();
        ledgers.agree();

        assertThat(status()).isEqualTo("REFERRED");
        assertThat(processes()).contains("referral");
        assertThat(running()).contains(StatutoryPeriod.DECIDE_TO_ASSESS, StatutoryPeriod.FINAL_PLAN);
        refused("move.none", () -> mistake.takeBack(dana, child.reference(), "Again.", version()));
    }

    private void moves(Destination to, YesNo otherBoard) {
        LocalDate day = today.date();
        moves.record(
                dana, child.reference(), new MoveOrder(day, day.minusDays(2), to, "Southshire", otherBoard), version());
        background.runDue();
        ledgers.agree();
    }

    private static MoveOrder order(LocalDate moved, LocalDate known, YesNo otherBoard) {
        return new MoveOrder(moved, known, Destination.ENGLAND, "Southshire", otherBoard);
    }

    private StepOrder order(String step, Reader by) {
        return tasks.order(by, child, step);
    }

    private void handsOver(String step, Reader by) {
        handOver.done(by, order(step, by), today.date());
        background.runDue();
        ledgers.agree();
    }

    private int version() {
        Integer version = jdbc.queryForObject(
                "select version from child_file where id = ?", Integer.class, Ids.bytes(child.id()));
        return version == null ? -1 : version;
    }

    private String status() {
        return String.valueOf(
                jdbc.queryForObject("select status from child_file where id = ?", String.class, Ids.bytes(child.id())));
    }

    private LocalDate due(StatutoryPeriod period) {
        return clocks.due(child.id(), period).orElse(LocalDate.MIN);
    }

    private List<StatutoryPeriod> running() {
        return clocks.of(child.id()).stream()
                .filter(ClockView::running)
                .map(ClockView::kind)
                .toList();
    }

    private List<String> openSteps() {
        return open("step", " and kind = 'USER_TASK'");
    }

    private List<String> processes() {
        return open("process", "");
    }

    private List<String> open(String what, String and) {
        return jdbc.queryForList(
                "select distinct " + what + " from journey_step where ended_at is null and case_id = ?" + and,
                String.class,
                Ids.bytes(child.id()));
    }

    private long count(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class, Ids.bytes(child.id()));
        return found == null ? 0 : found;
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class, no -> assertThat(no.messageKey()).isEqualTo(key));
    }
}
