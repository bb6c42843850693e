package uk.waymark.processes.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.migration.MoveProgress.NotMoved;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.FindOutWhyLate;
import uk.waymark.processes.referral.TellFamilyDecision;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;

/**
 * The diagram of a referral has changed while children were on the way: two steps have another name now, and one was
 * drawn anew without anybody saying what it was before.
 */
@ProcessesTest
class MoveToNewDiagramIT {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final String REFERRAL = "referral";
    private static final DecideToAssess.Decision YES =
            new DecideToAssess.Decision(AssessmentAnswer.ASSESS, "The test is met.");

    @Autowired
    private Northshire area;

    @Autowired
    private EarlierReferral earlier;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private ChangedDiagrams diagrams;

    @Autowired
    private MoveWork work;

    @Autowired
    private DecideToAssess decision;

    @Autowired
    private TellFamilyDecision family;

    @Autowired
    private FindOutWhyLate late;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    private Reader operator;
    private Reader caseworker;
    private Reader lead;

    @BeforeEach
    void there_was_an_earlier_diagram() {
        clock.moveTo(BEGIN);
        operator = area.worker(Role.SYSTEM_ADMIN);
        caseworker = area.worker(Role.SEN_CASEWORKER);
        lead = area.worker(Role.SEND_LEAD);
        earlier.deploy();
    }

    @AfterEach
    void everything_agrees() {
        desk.everythingAgrees();
        earlier.end();
        desk.everythingAgrees();
        clock.moveTo(BEGIN);
    }

    private Preview look() {
        return diagrams.look(operator, REFERRAL);
    }

    private void move() {
        diagrams.begin(operator, REFERRAL, look().line().version(), Ids.next());
        while (work.turn(2) > 0) {
            assertThat(look().last()).isPresent();
        }
    }

    private int passed(String child, String step) {
        Integer count = jdbc.queryForObject(
                "select count(*) from journey_step where case_id = ? and step = ?",
                Integer.class,
                Ids.bytes(desk.caseId(child)),
                step);
        return count == null ? 0 : count;
    }

    private Task task(String child, String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(child)
                .taskDefinitionKey(step)
                .singleResult();
    }

    private List<Instant> timers(String child) {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(earlier.journey(child))
                .timers()
                .list()
                .stream()
                .map(timer -> timer.getDuedate().toInstant())
                .toList();
    }

    private void toldYes(String child) {
        decision.decide(caseworker, desk.order(caseworker, child, "confirm-assessment"), YES);
        family.yes(
                caseworker,
                desk.order(caseworker, child, "tell-family-yes"),
                clock.instant().atZone(ZoneOffset.UTC).toLocalDate(),
                ToldHow.BY_TELEPHONE);
        assertThat(passed(child, "assessment-agreed")).isEqualTo(1);
    }

    @Test
    void an_open_step_keeps_its_holder_its_day_and_its_page_and_goes_by_its_new_name() {
        String child = earlier.begins();
        background.runDue();
        TaskCard card = desk.card(caseworker, child, "agree-to-assess");
        engine.getTaskService()
                .setAssignee(task(child, "agree-to-assess").getId(), String.valueOf(caseworker.practitionerId()));
        StepOrder orderedBefore = desk.order(caseworker, child, "agree-to-assess");
        List<Instant> timers = timers(child);
        earlier.changed();
        clock.moveTo(BEGIN.plusWeeks(2));

        assertThat(look().would()).isEqualTo(1);
        assertThat(desk.steps(caseworker, child)).as("it was only tried").contains("agree-to-assess");
        move();

        TaskCard moved = desk.card(caseworker, child, "confirm-assessment");
        assertThat(moved.stepId()).isEqualTo(card.stepId());
        assertThat(moved.dueOn()).isEqualTo(card.dueOn());
        assertThat(task(child, "confirm-assessment").getAssignee())
                .isEqualTo(String.valueOf(caseworker.practitionerId()));
        assertThat(timers(child)).isEqualTo(timers).hasSize(1);
        assertThat(passed(child, MoveWork.STEP)).isEqualTo(1);
        decision.decide(caseworker, orderedBefore, YES);
        assertThat(desk.steps(caseworker, child)).contains("tell-family-yes");
        assertThat(decision.decide(caseworker, orderedBefore, YES).repeated()).isTrue();
    }

    @Test
    void a_timer_that_waits_fires_on_its_day_and_one_that_has_fired_stays_silent() {
        String explained = earlier.begins();
        String open = earlier.begins();
        background.runDue();
        clock.moveTo(BEGIN.plusWeeks(7));
        background.runDue();
        late.explain(lead, desk.order(lead, explained, "find-out-why-late"), "A report was late.", null);
        clock.moveTo(BEGIN.plusWeeks(8));
        String waits = earlier.begins();
        background.runDue();
        earlier.changed();

        move();
        background.runDue();
        clock.moveTo(BEGIN.plusWeeks(9));
        background.runDue();
        assertThat(List.of(passed(explained, "find-out-why-late"), passed(open, "find-out-why-late")))
                .containsExactly(1, 1);
        assertThat(passed(waits, "find-out-why-late")).isZero();

        clock.moveTo(BEGIN.plusWeeks(8 + 7));
        background.runDue();
        assertThat(passed(waits, "find-out-why-late")).isEqualTo(1);
        assertThat(passed(explained, "find-out-why-late")).isEqualTo(1);
        List.of(explained, open, waits).forEach(this::toldYes);
        late.explain(lead, desk.order(lead, open, "find-out-why-late"), "A report was late.", null);
    }

    @Test
    void what_has_not_begun_yet_begins_by_the_changed_diagram() {
        String child = earlier.begins();
        earlier.changed();
        move();
        background.runDue();
        assertThat(desk.steps(caseworker, child)).contains("confirm-assessment", "agree-support-while-waiting");
        toldYes(child);
    }

    @Test
    void a_journey_at_a_step_that_is_gone_stays_and_says_why() {
        String stays = earlier.begins();
        String moves = earlier.begins();
        background.runDue();
        engine.getTaskService().complete(task(stays, "agree-to-assess").getId(), Map.of("decision", "ASSESS"));
        earlier.changed();
        NotMoved why = new NotMoved(stays, WhyNot.STEP_IS_GONE, "ring-the-family");
        assertThat(look().wouldNot()).containsExactly(why);
        assertThat(look().would()).isEqualTo(1);

        move();

        MoveProgress last = look().last().orElseThrow();
        assertThat(last.notMoved()).containsExactly(why);
        assertThat(List.of(last.moved(), last.waiting(), last.done(), last.all()))
                .containsExactly(1, 0, 2, 2);
        assertThat(desk.steps(caseworker, stays)).contains("ring-the-family");
        assertThat(List.of(passed(stays, MoveWork.STEP), passed(moves, MoveWork.STEP)))
                .containsExactly(0, 1);
        assertThat(written(stays)).isZero();
        assertThat(written(moves)).isEqualTo(1);
        assertThat(look().line().old())
                .as("it is looked at again when somebody names the step")
                .isEqualTo(1);
    }

    private int written(String child) {
        Integer count = jdbc.queryForObject(
                "select count(*) from audit_entry where case_id = ? and action = 'ENGINE_REPAIRED'",
                Integer.class,
                Ids.bytes(desk.caseId(child)));
        return count == null ? 0 : count;
    }

    @Test
    void only_operators_move_journeys_and_each_order_counts_once() {
        String child = earlier.begins();
        earlier.changed();
        int version = look().line().version();
        assertThatThrownBy(() -> diagrams.look(caseworker, REFERRAL)).isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> diagrams.begin(lead, REFERRAL, version, Ids.next()))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> diagrams.look(operator, "nothing")).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> diagrams.begin(operator, REFERRAL, version - 1, Ids.next()))
                .hasMessage("stale.page");

        diagrams.begin(operator, REFERRAL, version, Ids.next());
        assertThatThrownBy(() -> diagrams.begin(operator, REFERRAL, version, Ids.next()))
                .hasMessage("diagram.move.running");
        engine.getRuntimeService().deleteProcessInstance(earlier.journey(child), "gone meanwhile", false, true);
        assertThat(work.turn(10)).isEqualTo(1);

        assertThat(look().last().orElseThrow().notMoved())
                .extracting(NotMoved::why)
                .containsExactly(WhyNot.ENDED);
        assertThatThrownBy(() -> diagrams.begin(operator, REFERRAL, version, Ids.next()))
                .hasMessage("diagram.move.nothing");
    }
}
