package uk.waymark.processes.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.ClockMoved;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;

/** A legal date moves for a child whose journey follows an earlier diagram, in which step and timer have other names. */
@ProcessesTest
class MovedClockIT {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate MOVED = BEGIN.plusWeeks(9);

    @Autowired
    private Northshire area;

    @Autowired
    private EarlierReferral earlier;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    private Reader caseworker;

    @BeforeEach
    void there_was_an_earlier_diagram() {
        clock.moveTo(BEGIN);
        caseworker = area.worker(Role.SEN_CASEWORKER);
        earlier.deploy();
    }

    @AfterEach
    void everything_agrees() {
        earlier.end();
        desk.everythingAgrees();
    }

    private List<Instant> timers(String child) {
        return jobs.createJobQuery().processInstanceId(earlier.journey(child)).timers().list().stream()
                .map(timer -> timer.getDuedate().toInstant())
                .toList();
    }

    @Test
    void the_timer_and_the_step_follow_it_by_the_names_of_their_own_diagram() {
        String child = earlier.begins();
        background.runDue();
        earlier.changed();

        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> news.publishEvent(new ClockMoved(child, "DECIDE_TO_ASSESS", "", MOVED)));

        assertThat(timers(child))
                .containsExactly(MOVED.plusDays(1).atStartOfDay(Today.ENGLAND).toInstant());
        assertThat(desk.card(caseworker, child, "agree-to-assess").dueOn()).isEqualTo(MOVED);
    }
}
