package uk.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;
import static uk.waymark.processes.testing.FirstSteps.BEGIN;
import static uk.waymark.processes.testing.FirstSteps.YES;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
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
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.contact.ContactWay;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.keyworker.FamilyWish;
import uk.waymark.engine.news.ReferralReceived;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.keyworker.AcceptTheChild;
import uk.waymark.processes.keyworker.AskTheFamily;
import uk.waymark.processes.keyworker.ConfirmKeyWorker;
import uk.waymark.processes.keyworker.IntroduceYourself;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.TellFamilyDecision;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.FirstSteps;
import uk.waymark.processes.testing.Northshire;

/** Whole journeys on the real engine and database: task list, journey log and process engine agree after every step. */
@ProcessesTest
class JourneysIT {

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

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
    private RuntimeService engine;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEventPublisher news;

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

    private void assessmentIsAgreed() {
        first.decides(caseworker, child);
        first.tells(caseworker, child);
    }

    @Test
    void a_referral_becomes_tasks_and_a_named_key_worker() {
        Reader manager = area.worker(Role.TEAM_MANAGER);
        Reader keyWorker = area.worker(Role.KEY_WORKER);
        assessmentIsAgreed();
        background.runDue();
        wish.answered(manager, desk.order(manager, child, "ask-the-family"), FamilyWish.NO_PREFERENCE, null);
        UUID proposed = jdbc.query(
                        "select p.practitioner_id from key_worker_proposal p join key_worker_request r on r.id = p.request_id"
                                + " join child_file c on c.id = r.case_id where c.reference = ? order by p.place",
                        (row, n) -> Ids.uuid(row.getBytes(1)),
                        child)
                .get(0);
        confirmation.confirm(manager, desk.order(manager, child, "confirm-key-worker"), proposed);
        assertThat(desk.steps(keyWorker, child))
                .isEqualTo(proposed.equals(keyWorker.practitionerId()) ? List.of("accept-the-child") : List.of());
        Reader chosen = reader(proposed, keyWorker);
        acceptance.accept(chosen, desk.order(chosen, child, "accept-the-child"));
        introduction.introduced(
                chosen,
                desk.order(chosen, child, "introduce-yourself"),
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
        StepOrder first = desk.order(caseworker, child, "confirm-assessment");
        decision.decide(caseworker, first, YES);

        assertThat(decision.decide(caseworker, first, YES).repeated()).isTrue();
        refused(
                "task.done.already",
                () -> decision.decide(caseworker, new StepOrder(first.stepId(), Ids.next(), "/today"), YES));
    }

    @Test
    void a_step_is_not_found_by_a_role_that_may_not_do_it_or_by_another_form() {
        StepOrder theirs = desk.order(caseworker, child, "confirm-assessment");
        Reader nurse = area.worker(Role.COMMUNITY_NURSING);

        assertThatThrownBy(() -> decision.decide(nurse, theirs, YES)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> family.yes(caseworker, theirs, BEGIN, ToldHow.IN_PERSON))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_refused_decision_leaves_the_task_as_it_was() {
        DecideToAssess.Decision withoutReason = new DecideToAssess.Decision(AssessmentAnswer.ASSESS, " ");
        StepOrder order = desk.order(caseworker, child, "confirm-assessment");

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
}
