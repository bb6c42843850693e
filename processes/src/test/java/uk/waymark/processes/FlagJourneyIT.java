package uk.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.FlagCleared;
import uk.waymark.engine.news.FlagRaised;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.flag.PutItRight;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.processes.testing.Northshire;

/** The journey of one flag on the real engine and database. */
@ProcessesTest
class FlagJourneyIT {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private TaskList tasks;

    @Autowired
    private PutItRight putItRight;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Today today;

    private Reader manager;
    private String child;
    private UUID flag;

    @BeforeEach
    void a_flag_was_raised() {
        clock.moveTo(BEGIN);
        manager = area.worker(Role.TEAM_MANAGER);
        child = area.familyAsks();
        flag = Ids.next();
        told(() -> {
            jdbc.update(
                    "insert into flag (id, case_id, rule_id, foundation, outcome, severity, owner_role, due_on, raised_at,"
                            + " version) select ?, id, 'invented', 'LEADERSHIP', 'MISSING', 'HIGH', 'TEAM_MANAGER', ?, ?, 0"
                            + " from child_file where reference = ?",
                    Ids.bytes(flag),
                    BEGIN.plusDays(5),
                    Columns.stored(today.now()),
                    child);
            news.publishEvent(new FlagRaised(child, flag));
        });
    }

    private void told(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private List<TaskCard> cards(Reader reader) {
        return tasks.mine(reader, new TaskFilter(child, "resolve-flag", null, null), 1, 50)
                .items();
    }

    private StepOrder order() {
        return new StepOrder(cards(manager).get(0).stepId(), Ids.next(), "/today");
    }

    private Map<String, Object> lastStep() {
        return jdbc.queryForMap(
                "select s.step, s.how_ended from journey_step s join child_file c on c.id = s.case_id"
                        + " where c.reference = ? and s.process = 'resolve-flag' and s.kind = 'USER_TASK'"
                        + " order by s.id desc limit 1",
                child);
    }

    @Test
    void the_owner_of_the_flag_is_asked_by_its_own_date_and_told_what_it_is_about() {
        assertThat(cards(manager)).singleElement().satisfies(card -> {
            assertThat(card.about()).isEqualTo("Leadership");
            assertThat(card.dueOn()).isEqualTo(BEGIN.plusDays(5));
            assertThat(card.role()).isEqualTo("TEAM_MANAGER");
            assertThat(card.subject()).isEqualTo(flag.toString());
        });
    }

    @Test
    void what_is_not_needed_now_comes_back_on_its_day() {
        putItRight.notNeeded(manager, order(), "She is away.", BEGIN.plusDays(3));
        assertThat(cards(manager)).isEmpty();

        clock.moveTo(BEGIN.plusDays(3));
        background.runDue();

        assertThat(cards(manager)).hasSize(1);
    }

    @Test
    void saying_that_it_is_fixed_does_not_make_it_so() {
        UUID before = cards(manager).get(0).stepId();

        putItRight.fixed(manager, order());

        assertThat(cards(manager))
                .singleElement()
                .satisfies(card -> assertThat(card.stepId()).isNotEqualTo(before));
    }

    @Test
    void a_flag_that_is_cleared_elsewhere_takes_its_task_away() {
        told(() -> news.publishEvent(new FlagCleared(child, flag)));

        assertThat(cards(manager)).isEmpty();
        assertThat(lastStep()).containsValue("CANCELLED");
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(child, "resolve-flag")
                        .count())
                .isZero();
    }

    @Test
    void the_send_lead_helps_when_the_day_has_passed() {
        Reader lead = area.worker(Role.SEND_LEAD);

        clock.moveTo(BEGIN.plusDays(6));
        background.runDue();

        assertThat(cards(lead)).extracting(TaskCard::step).containsExactly("help-to-put-it-right");
        assertThat(cards(manager)).hasSize(1);
    }
}
