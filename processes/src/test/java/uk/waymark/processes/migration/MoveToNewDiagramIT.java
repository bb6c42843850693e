package uk.waymark.processes.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.processes.testing.FirstSteps.BEGIN;
import static uk.waymark.processes.testing.FirstSteps.YES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.FindOutWhyLate;
import uk.waymark.processes.referral.TellFamilyDecision;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.FirstSteps;
import uk.waymark.processes.testing.Northshire;

/**
 * The diagram of a referral has changed while children were on the way: two steps have another name now, and one was
 * drawn anew without anybody saying what it was before.
 */
@ProcessesTest
class MoveToNewDiagramIT {

    @Autowired
    private TestMoves moves;

    @Autowired
    private EarlierReferral earlier;

    @Autowired
    private FirstSteps first;

    @Autowired
    private Northshire area;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private DecideToAssess decision;

    @Autowired
    private TellFamilyDecision family;

    @Autowired
    private FindOutWhyLate late;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    private Reader operator;
    private Reader caseworker;
    private Reader lead;

    @BeforeEach
    void there_was_an_earlier_diagram() {
        operator = moves.begin();
        caseworker = area.worker(Role.SEN_CASEWORKER);
        lead = area.worker(Role.SEND_LEAD);
    }

    @AfterEach
    void everything_agrees() {
        desk.everythingAgrees();
        moves.end();
        desk.everythingAgrees();
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
        first.decides(caseworker, child);
        family.yes(
                caseworker,
                desk.order(caseworker, child, "tell-family-yes"),
                clock.instant().atZone(ZoneOffset.UTC).toLocalDate(),
                ToldHow.BY_TELEPHONE);
        assertThat(desk.passed(child, "assessment-agreed")).isEqualTo(1);
    }

    @Test
    void an_open_step_keeps_its_holder_its_day_and_its_page_and_goes_by_its_new_name() {
        String child = earlier.begins();
        background.runDue();
        TaskCard card = desk.card(caseworker, child, "agree-to-assess");
        engine.getTaskService()
                .setAssignee(moves.task(child, "agree-to-assess").getId(), String.valueOf(caseworker.practitionerId()));
        StepOrder orderedBefore = desk.order(caseworker, child, "agree-to-assess");
        List<Instant> timers = timers(child);
        earlier.changed();
        clock.moveTo(BEGIN.plusWeeks(2));

        assertThat(moves.look(operator).would()).isEqualTo(1);
        assertThat(desk.steps(caseworker, child)).as("it was only tried").contains("agree-to-assess");
        moves.move(operator);

        TaskCard moved = desk.card(caseworker, child, "confirm-assessment");
        assertThat(moved.stepId()).isEqualTo(card.stepId());
        assertThat(moved.dueOn()).isEqualTo(card.dueOn());
        assertThat(moves.task(child, "confirm-assessment").getAssignee())
                .isEqualTo(String.valueOf(caseworker.practitionerId()));
        assertThat(timers(child)).isEqualTo(timers).hasSize(1);
        assertThat(desk.passed(child, MoveWork.STEP)).isEqualTo(1);
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

        moves.move(operator);
        background.runDue();
        clock.moveTo(BEGIN.plusWeeks(9));
        background.runDue();
        assertThat(List.of(desk.passed(explained, "find-out-why-late"), desk.passed(open, "find-out-why-late")))
                .containsExactly(1, 1);
        assertThat(desk.passed(waits, "find-out-why-late")).isZero();

        clock.moveTo(BEGIN.plusWeeks(8 + 7));
        background.runDue();
        assertThat(desk.passed(waits, "find-out-why-late")).isEqualTo(1);
        assertThat(desk.passed(explained, "find-out-why-late")).isEqualTo(1);
        List.of(explained, open, waits).forEach(this::toldYes);
        late.explain(lead, desk.order(lead, open, "find-out-why-late"), "A report was late.", null);
    }

    @Test
    void what_has_not_begun_yet_begins_by_the_changed_diagram() {
        String child = earlier.begins();
        earlier.changed();
        moves.move(operator);
        background.runDue();
        assertThat(desk.steps(caseworker, child)).contains("confirm-assessment", "agree-support-while-waiting");
        toldYes(child);
    }
}
