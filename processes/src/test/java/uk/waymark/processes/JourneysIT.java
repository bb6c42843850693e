package uk.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.contact.ContactWay;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.keyworker.FamilyWish;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.engine.news.ReferralReceived;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.keyworker.AcceptTheChild;
import uk.waymark.processes.keyworker.AskTheFamily;
import uk.waymark.processes.keyworker.ConfirmKeyWorker;
import uk.waymark.processes.keyworker.IntroduceYourself;
import uk.waymark.processes.map.DiagramMap;
import uk.waymark.processes.map.JourneyMap;
import uk.waymark.processes.map.JourneyMap.StepState;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.TellFamilyDecision;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.processes.testing.Northshire;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Whole journeys on the real engine and database: task list, journey log and process engine agree after every step. */
@ProcessesTest
class JourneysIT {

    private static final DecideToAssess.Decision YES =
            new DecideToAssess.Decision(AssessmentAnswer.ASSESS, "The test is met.");
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private TaskList tasks;

    @Autowired
    private DecideToAssess decision;

    @Autowired
    private TellFamilyDecision family;

    @Autowired
    private AskTheFamily wish;

    @Autowired
    private ConfirmKeyWorker confirmation;

    @Autowired
    private AcceptTheChild acceptance;

    @Autowired
    private IntroduceYourself introduction;

    @Autowired
    private TaskService engineTasks;

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
    private Clocks clocks;

    @Autowired
    private DiagramMap maps;

    @Autowired
    private AccessPolicy policy;

    private Reader caseworker;
    private String child;

    @BeforeEach
    void a_family_has_asked() {
        clock.moveTo(BEGIN);
        caseworker = area.worker(Role.SEN_CASEWORKER);
        child = area.familyAsks();
        background.runDue();
    }

    @AfterEach
    void everything_agrees() {
        Set<String> inEngine = engineTasks.createTaskQuery().list().stream()
                .map(Task::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> inLog = new TreeSet<>(jdbc.queryForList(
                "select task_id from journey_step where ended_at is null and kind = 'USER_TASK'", String.class));
        assertThat(inLog).isEqualTo(inEngine);
        assertThat(jdbc.queryForList("select distinct NAME_ from ACT_RU_VARIABLE", String.class))
                .isSubsetOf(ProcessVariables.ALLOWED);
        assertThat(jdbc.queryForList("select distinct TYPE_ from ACT_RU_VARIABLE", String.class))
                .isSubsetOf("string", "null");
    }

    private TaskCard card(Reader reader, String step) {
        return tasks.mine(reader, TaskFilter.ofChild(child), 1, 50).items().stream()
                .filter(card -> card.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not in " + steps(reader)));
    }

    private List<String> steps(Reader reader) {
        return tasks.mine(reader, TaskFilter.ofChild(child), 1, 50).items().stream()
                .map(TaskCard::step)
                .toList();
    }

    private StepOrder order(Reader reader, String step) {
        return new StepOrder(card(reader, step).stepId(), Ids.next(), "/today");
    }

    private void assessmentIsAgreed() {
        decision.decide(caseworker, order(caseworker, "confirm-assessment"), YES);
        family.yes(caseworker, order(caseworker, "tell-family-yes"), BEGIN, ToldHow.BY_TELEPHONE);
    }

    @Test
    void a_referral_becomes_tasks_and_a_named_key_worker() {
        Reader manager = area.worker(Role.TEAM_MANAGER);
        Reader keyWorker = area.worker(Role.KEY_WORKER);
        assessmentIsAgreed();
        background.runDue();
        wish.answered(manager, order(manager, "ask-the-family"), FamilyWish.NO_PREFERENCE, null);
        UUID proposed = jdbc.query(
                        "select p.practitioner_id from key_worker_proposal p join key_worker_request r on r.id = p.request_id"
                                + " join child_file c on c.id = r.case_id where c.reference = ? order by p.place",
                        (row, n) -> Ids.uuid(row.getBytes(1)),
                        child)
                .get(0);
        confirmation.confirm(manager, order(manager, "confirm-key-worker"), proposed);
        assertThat(steps(keyWorker))
                .isEqualTo(proposed.equals(keyWorker.practitionerId()) ? List.of("accept-the-child") : List.of());
        Reader chosen = reader(proposed, keyWorker);
        acceptance.accept(chosen, order(chosen, "accept-the-child"));
        introduction.introduced(
                chosen,
                order(chosen, "introduce-yourself"),
                new RecordContact.Contact(BEGIN, ContactWay.TELEPHONE, ""));
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(child, "key-worker")
                        .count())
                .isZero();
    }

    private static Reader reader(UUID practitioner, Reader like) {
        return new Reader(
                like.accountId(), practitioner, like.agencyId(), like.areaId(), like.roles(), like.displayName());
    }

    @Test
    void the_same_order_twice_decides_once_and_another_order_comes_too_late() {
        StepOrder first = order(caseworker, "confirm-assessment");
        decision.decide(caseworker, first, YES);

        assertThat(decision.decide(caseworker, first, YES).repeated()).isTrue();
        assertThatThrownBy(() -> decision.decide(caseworker, new StepOrder(first.stepId(), Ids.next(), "/today"), YES))
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class, no -> assertThat(no.messageKey()).isEqualTo("task.done.already"));
    }

    @Test
    void a_step_is_not_found_by_a_role_that_may_not_do_it_or_by_another_form() {
        StepOrder theirs = order(caseworker, "confirm-assessment");
        Reader nurse = area.worker(Role.COMMUNITY_NURSING);

        assertThatThrownBy(() -> decision.decide(nurse, theirs, YES)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> family.yes(caseworker, theirs, BEGIN, ToldHow.IN_PERSON))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_refused_decision_leaves_the_task_as_it_was() {
        DecideToAssess.Decision withoutReason = new DecideToAssess.Decision(AssessmentAnswer.ASSESS, " ");
        StepOrder order = order(caseworker, "confirm-assessment");

        assertThatThrownBy(() -> decision.decide(caseworker, order, withoutReason))
                .isInstanceOf(Refusal.NotNow.class);

        assertThat(decision.decide(caseworker, order, YES).repeated()).isFalse();
    }

    @Test
    void a_fault_after_the_journey_has_begun_leaves_neither_journey_nor_command() {
        long before = engine.createProcessInstanceQuery().count();
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.update("update child_file set district = 'X' where reference = ?", child);
                    news.publishEvent(new ReferralReceived(child));
                    throw new IllegalStateException("the line was cut");
                }))
                .hasMessage("the line was cut");

        assertThat(engine.createProcessInstanceQuery().count()).isEqualTo(before);
        assertThat(jdbc.queryForObject("select district from child_file where reference = ?", String.class, child))
                .isNull();
    }

    @Test
    void when_the_time_limit_passes_the_send_lead_is_asked_why() {
        Reader lead = area.worker(Role.SEND_LEAD);
        LocalDate due = BEGIN.plusWeeks(6);
        assertThat(card(caseworker, "confirm-assessment").dueOn()).isEqualTo(due);

        clock.moveTo(due);
        background.runDue();
        assertThat(steps(lead)).doesNotContain("find-out-why-late");
        clock.moveTo(due.plusDays(1));
        background.runDue();

        assertThat(steps(lead)).contains("find-out-why-late");
        assertThat(steps(caseworker)).contains("confirm-assessment");
        assertThat(tasks.counts(caseworker, TaskFilter.ofChild(child)).overdue())
                .isPositive();
    }

    @Test
    void when_a_statutory_date_moves_the_task_and_its_timer_move_with_it() {
        Reader lead = area.worker(Role.SEND_LEAD);
        ClockView six = clocks.of(caseId()).stream()
                .filter(running -> running.kind() == StatutoryPeriod.DECIDE_TO_ASSESS)
                .findFirst()
                .orElseThrow();

        clocks.correctStart(caseId(), six.kind(), six.subject(), BEGIN.minusDays(10), "the letter came earlier", null);

        LocalDate earlier = BEGIN.minusDays(10).plusWeeks(6);
        assertThat(card(caseworker, "confirm-assessment").dueOn()).isEqualTo(earlier);
        clock.moveTo(earlier.plusDays(1));
        background.runDue();
        assertThat(steps(lead)).contains("find-out-why-late");
    }

    private UUID caseId() {
        return jdbc.query("select id from child_file where reference = ?", (row, n) -> Ids.uuid(row.getBytes(1)), child)
                .get(0);
    }

    @Test
    void the_picture_shows_where_the_child_is() {
        JourneyMap map = maps.of("referral", policy.open(caseworker, child, DataClass.CORE, Act.READ));

        assertThat(map.state("compare-with-known-children")).isEqualTo(StepState.DONE);
        assertThat(map.state("confirm-assessment")).isEqualTo(StepState.NOW);
        assertThat(map.state("decide-whether-to-assess")).isEqualTo(StepState.NOW);
        assertThat(map.state("tell-family-yes")).isEqualTo(StepState.NOT_YET);
        assertThat(maps.journeysOf(caseId())).containsExactly("referral");
    }

    @Test
    void when_a_child_dies_every_step_ends_but_care_for_those_who_are_left() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(status -> news.publishEvent(new CaseClosing(child)));

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
