package uk.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.processes.testing.FirstSteps.BEGIN;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.map.DiagramMap;
import uk.waymark.processes.map.JourneyMap;
import uk.waymark.processes.map.JourneyMap.StepState;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.FirstSteps;
import uk.waymark.processes.testing.Northshire;
import uk.waymark.rules.statute.StatutoryPeriod;

/** What time, a moved date and a death do to a journey, and the picture of it. */
@ProcessesTest
class JourneysInTimeIT {

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private TaskList tasks;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Clocks clocks;

    @Autowired
    private DiagramMap maps;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private FirstSteps first;

    @Autowired
    private Desk desk;

    private Reader caseworker;
    private String child;

    @BeforeEach
    void a_family_has_asked() {
        caseworker = area.worker(Role.SEN_CASEWORKER);
        child = first.familyAsks();
    }

    @AfterEach
    void everything_agrees() {
        desk.everythingAgrees();
    }

    @Test
    void when_the_time_limit_passes_the_send_lead_is_asked_why() {
        Reader lead = area.worker(Role.SEND_LEAD);
        LocalDate due = BEGIN.plusWeeks(6);
        assertThat(desk.card(caseworker, child, "confirm-assessment").dueOn()).isEqualTo(due);

        clock.moveTo(due);
        background.runDue();
        assertThat(desk.steps(lead, child)).doesNotContain("find-out-why-late");
        clock.moveTo(due.plusDays(1));
        background.runDue();

        assertThat(desk.steps(lead, child)).contains("find-out-why-late");
        assertThat(desk.steps(caseworker, child)).contains("confirm-assessment");
        assertThat(tasks.counts(caseworker, TaskFilter.ofChild(child)).overdue())
                .isPositive();
    }

    @Test
    void when_a_statutory_date_moves_the_task_and_its_timer_move_with_it() {
        Reader lead = area.worker(Role.SEND_LEAD);
        ClockView six = clocks.of(desk.caseId(child)).stream()
                .filter(running -> running.kind() == StatutoryPeriod.DECIDE_TO_ASSESS)
                .findFirst()
                .orElseThrow();

        clocks.correctStart(
                desk.caseId(child), six.kind(), six.subject(), BEGIN.minusDays(10), "the letter came earlier", null);

        LocalDate earlier = BEGIN.minusDays(10).plusWeeks(6);
        assertThat(desk.card(caseworker, child, "confirm-assessment").dueOn()).isEqualTo(earlier);
        clock.moveTo(earlier.plusDays(1));
        background.runDue();
        assertThat(desk.steps(lead, child)).contains("find-out-why-late");
    }

    @Test
    void the_picture_shows_where_the_child_is() {
        JourneyMap map = maps.of("referral", policy.open(caseworker, child, DataClass.CORE, Act.READ));

        assertThat(map.state("compare-with-known-children")).isEqualTo(StepState.DONE);
        assertThat(map.state("confirm-assessment")).isEqualTo(StepState.NOW);
        assertThat(map.state("decide-whether-to-assess")).isEqualTo(StepState.NOW);
        assertThat(map.state("tell-family-yes")).isEqualTo(StepState.NOT_YET);
        assertThat(maps.journeysOf(desk.caseId(child))).containsExactly("referral");
    }

    @Test
    void when_a_child_dies_every_step_ends_but_care_for_those_who_are_left() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(status -> news.publishEvent(new CaseClosing(child, CaseClosing.Why.DIED)));

        assertThat(jdbc.queryForList(
                        "select distinct s.process from journey_step s join child_file c on c.id = s.case_id"
                                + " where c.reference = ? and s.ended_at is null",
                        String.class,
                        child))
                .containsExactly("bereavement");
        assertThat(jdbc.queryForList(
                        "select distinct s.how_ended from journey_step s join child_file c on c.id = s.case_id"
                                + " where c.reference = ? and s.kind = 'USER_TASK' and s.ended_at is not null",
                        String.class,
                        child))
                .containsExactly("CANCELLED");
    }
}
