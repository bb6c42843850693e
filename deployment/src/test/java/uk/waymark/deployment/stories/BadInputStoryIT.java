package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Search;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.casefile.OpenChild;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.LeadAgency;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.tasks.StepOrder;

/** What people do wrong or at the same time: each gets a clear answer, and nothing is done twice or by halves. */
@StoryTest
class BadInputStoryIT {

    private static final DecideToAssess.Decision YES =
            new DecideToAssess.Decision(AssessmentAnswer.ASSESS, "The reports say so.");

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Desk desk;

    @Autowired
    private Search search;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Care care;

    @Autowired
    private OpenChild files;

    @Autowired
    private DecideToAssess decide;

    @Autowired
    private LeadAgency lead;

    @Autowired
    private RecordDeath death;

    @Autowired
    private JdbcTemplate jdbc;

    private People people;
    private Reader caseworker;
    private Child child;

    @BeforeEach
    void a_child_about_whom_is_to_be_decided() {
        people = town.people();
        caseworker = people.as(Role.SEN_CASEWORKER);
        child = front.asks(people, Answers.MET);
    }

    @Test
    void of_two_people_who_decide_at_once_one_decides_and_the_other_is_told() throws Exception {
        Reader colleague = town.another(people, Role.SEN_CASEWORKER);
        UUID step = tasks.order(caseworker, child, "confirm-assessment").stepId();

        List<String> answers = atOnce(
                () -> decision(caseworker, step, YES),
                () -> decision(
                        colleague, step, new DecideToAssess.Decision(AssessmentAnswer.NOT_ASSESS, "They do not.")));

        assertThat(answers).containsExactlyInAnyOrder("decided", "task.done.already");
        assertThat(count("select count(*) from decision where case_id = ?")).isEqualTo(1);
    }

    @Test
    void a_second_click_at_the_same_moment_decides_once() throws Exception {
        StepOrder order = tasks.order(caseworker, child, "confirm-assessment");
        Callable<String> click = () -> {
            decide.decide(caseworker, order, YES);
            return "decided";
        };

        assertThat(atOnce(click, click)).containsExactly("decided", "decided");

        assertThat(count("select count(*) from decision where case_id = ?")).isEqualTo(1);
        assertThat(decide.decide(caseworker, order, YES).repeated()).isTrue();
    }

    @Test
    void a_stale_page_changes_nothing() {
        desk.agreesToAssess(child);
        search.finds(child, people.as(Role.KEY_WORKER));
        Reader keyWorker = people.as(Role.KEY_WORKER);
        int seen = care.open(keyWorker, child).version();
        lead.name(keyWorker, child.reference(), Care.id(keyWorker.agencyId()), seen);
        UUID other = Care.id(people.as(Role.HOSPICE).agencyId());

        refused("stale.page", () -> lead.name(keyWorker, child.reference(), other, seen));
        refused("stale.page", () -> death.record(keyWorker, child.reference(), confirmed(), seen));

        assertThat(jdbc.query(
                        "select lead_agency_id from child_file where reference = ?",
                        (row, n) -> Ids.uuid(row.getBytes(1)),
                        child.reference()))
                .containsExactly(Care.id(keyWorker.agencyId()));
    }

    @Test
    void another_area_s_child_and_an_unknown_reference_answer_alike() {
        People elsewhere = town.people();
        for (Role role : List.of(Role.SEN_CASEWORKER, Role.SEND_LEAD, Role.TEAM_MANAGER, Role.KEY_WORKER)) {
            Reader stranger = elsewhere.as(role);
            assertThat(no(() -> files.open(stranger, child.reference(), "overview")))
                    .isEqualTo(no(() -> files.open(stranger, "WM-7F4K-3X", "overview")));
            UUID step = tasks.order(caseworker, child, "confirm-assessment").stepId();
            assertThat(no(() -> decide.decide(stranger, new StepOrder(step, Ids.next(), "/today"), YES)))
                    .isEqualTo(no(() -> decide.decide(stranger, new StepOrder(Ids.next(), Ids.next(), "/today"), YES)));
        }
        assertThat(tasks.steps(elsewhere.as(Role.SEN_CASEWORKER), child)).isEmpty();
    }

    @Test
    void somebody_else_s_number_is_not_an_answer() {
        StepOrder mine = tasks.order(caseworker, child, "confirm-assessment");
        decide.decide(caseworker, mine, YES);
        Reader colleague = town.another(people, Role.SEN_CASEWORKER);

        refused("command.id.used", () -> decide.decide(colleague, mine, YES));
    }

    private DeathRecord confirmed() {
        return new DeathRecord(Town.BEGIN, child.reference(), true);
    }

    private String decision(Reader by, UUID step, DecideToAssess.Decision decision) {
        try {
            decide.decide(by, new StepOrder(step, Ids.next(), "/today"), decision);
            return "decided";
        } catch (Refusal.NotNow tooLate) {
            return tooLate.messageKey();
        }
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        CountDownLatch together = new CountDownLatch(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (Callable<String> work : List.of(one, other)) {
                running.add(both.submit(() -> {
                    together.countDown();
                    together.await();
                    return work.call();
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            both.shutdown();
        }
    }

    private static String no(Runnable work) {
        Refusal refusal = catchThrowableOfType(Refusal.NotFound.class, work::run);
        assertThat(refusal).as("refused as not found").isNotNull();
        return refusal.messageKey();
    }

    private long count(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class, Ids.bytes(child.id()));
        return found == null ? 0 : found;
    }
}
