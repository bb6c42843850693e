package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.Faults;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.repair.FailedJob;
import uk.waymark.processes.repair.FailedJobs;

/** Something breaks in the middle: what was acknowledged stays, what was half done is not, and it goes on later. */
@StoryTest
class FaultStoryIT {

    private static final List<String> TABLES = List.of(
            "child_file",
            "referral",
            "clock",
            "clock_event",
            "journey_step",
            "audit_entry",
            "command",
            "evaluation",
            "flag",
            "key_worker_request",
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_VARIABLE",
            "ACT_HI_PROCINST");

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Desk desk;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Ledgers ledgers;

    @Autowired
    private Faults faults;

    @Autowired
    private FailedJobs failed;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private People people;

    @BeforeEach
    void an_area_with_people() {
        people = town.people();
        background.runDue();
    }

    @Test
    void a_request_that_breaks_before_its_commit_leaves_nothing_and_can_be_sent_again() {
        ReferralRequest request = front.request(Answers.MET);
        UUID number = Ids.next();
        List<Long> before = rows();

        faults.during(
                Faults.REFERRAL_RECEIVED,
                () -> assertThatThrownBy(() -> front.send(people, request, number))
                        .isInstanceOf(IllegalStateException.class));
        assertThat(rows()).as("rows of " + TABLES).isEqualTo(before);

        Child child = front.send(people, request, number);
        background.runDue();
        assertThat(tasks.steps(people.as(Role.SEN_CASEWORKER), child)).contains("confirm-assessment");
    }

    @Test
    void rules_that_break_lose_no_referral_and_are_tried_again_until_somebody_looks() {
        Child child = front.send(people, front.request(Answers.MET), Ids.next());
        faults.during("compareWithRules", () -> breaksUntilNobodyTriesAnyMore());

        assertThat(tasks.steps(people.as(Role.SEN_CASEWORKER), child)).containsExactly("agree-support-while-waiting");
        assertThat(count("select count(*) from evaluation where case_id = ?", Ids.bytes(child.id())))
                .as("what the broken run wrote")
                .isZero();
        FailedJob job = theirs(child);
        assertThat(job.step()).isEqualTo("check-eligibility");
        assertThat(job.retriesLeft()).isZero();
        ledgers.agreeButForFailedWorkOf(child);

        failed.retry(people.as(Role.SYSTEM_ADMIN), job.jobId(), Ids.next());
        background.runDue();

        assertThat(tasks.steps(people.as(Role.SEN_CASEWORKER), child)).contains("confirm-assessment");
        assertThat(failed.list(people.as(Role.SYSTEM_ADMIN)))
                .noneMatch(other -> child.reference().equals(other.caseRef()));
    }

    @Test
    void a_decision_whose_journey_breaks_is_not_taken() {
        Child child = front.asks(people, Answers.MET);
        Reader caseworker = people.as(Role.SEN_CASEWORKER);
        desk.decides(caseworker, child, AssessmentAnswer.ASSESS);
        List<Long> before = rows();

        faults.during(
                "askForKeyWorker",
                () -> assertThatThrownBy(() -> desk.tellsYes(child)).isInstanceOf(RuntimeException.class));

        assertThat(rows()).as("rows of " + TABLES).isEqualTo(before);
        assertThat(tasks.steps(caseworker, child)).contains("tell-family-yes");
        ledgers.agree();
        desk.tellsYes(child);
        assertThat(tasks.steps(people.as(Role.TEAM_MANAGER), child)).contains("ask-the-family");
    }

    private void breaksUntilNobodyTriesAnyMore() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThatThrownBy(background::runDue).as("attempt " + attempt).isInstanceOf(RuntimeException.class);
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(background.runDue()).as("nobody tries it any more").isZero();
    }

    private FailedJob theirs(Child child) {
        return failed.list(people.as(Role.SYSTEM_ADMIN)).stream()
                .filter(job -> child.reference().equals(job.caseRef()))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> count("select count(*) from " + table + " where 1 = ?", 1))
                .toList();
    }

    private long count(String sql, Object value) {
        Long found = jdbc.queryForObject(sql, Long.class, value);
        return found == null ? 0 : found;
    }
}
