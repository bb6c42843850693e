package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.HowFar;
import uk.waymark.deployment.stories.world.HowFar.Where;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.StillOpen;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.tasks.SimpleSteps;

/** A child dies early, wherever its journey stands: everything stops but care for those who are left, and that is given. */
@StoryTest
class EarlyDeathStoryIT {

    /** What may not grow once a child has died. */
    private static final List<String> SILENT =
            List.of("clock_event", "evaluation", "flag", "advice_request", "plan_version", "review", "growing_up");

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private HowFar far;

    @Autowired
    private Care care;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StillOpen open;

    @Autowired
    private TimePasses time;

    @Autowired
    private RecordDeath death;

    @Autowired
    private SimpleSteps simple;

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
    private Reader keyWorker;
    private Reader manager;

    @BeforeEach
    void somebody_asks_for_a_small_child() {
        people = town.people();
        keyWorker = people.as(Role.KEY_WORKER);
        manager = people.as(Role.TEAM_MANAGER);
        child = front.asksForOneAged(people, 3);
    }

    @ParameterizedTest
    @EnumSource
    void everything_stops_but_care_for_those_who_are_left(Where where) {
        far.reaches(child, where);
        dies();

        assertThat(open.steps(child))
                .containsExactlyInAnyOrder(
                        "support-the-family",
                        "support-brothers-and-sisters",
                        "tell-school-and-services",
                        "tell-child-death-review",
                        "debrief-the-team");
        assertThat(stepsForTheFamily()).as("what the family is asked to do").isZero();
        nothingBeginsAgain();
        careIsGiven();
        assertThat(open.steps(child)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", String.class, child.reference()))
                .as("journeys after care was given")
                .isEmpty();
    }

    private void dies() {
        Reader dana = people.as(Role.SEN_CASEWORKER);
        death.record(
                dana,
                child.reference(),
                new DeathRecord(today.date(), child.reference(), true),
                care.open(dana, child).version());
        background.runDue();
        ledgers.agree();
    }

    private void nothingBeginsAgain() {
        Map<String, Long> then = counts();
        time.until(today.date().plusWeeks(1));
        time.until(today.date().plusYears(1));
        assertThat(counts()).as("rows about a child who has died").isEqualTo(then);
        assertThat(open.steps(child)).hasSize(5);
        assertThat(stepsForTheFamily()).isZero();
    }

    private void careIsGiven() {
        given("support-the-family");
        given("support-brothers-and-sisters");
        given("tell-school-and-services");
        given("tell-child-death-review");
        given("debrief-the-team");
        time.until(today.date().plusWeeks(12));
        given("ask-the-family-again");
    }

    /** By the key worker, and where there was none by the manager. */
    private void given(String step) {
        Reader by = tasks.steps(keyWorker, child).contains(step) ? keyWorker : manager;
        simple.done(by, tasks.order(by, child, step), "We were with them.");
        background.runDue();
        ledgers.agree();
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        SILENT.forEach(table -> counts.put(
                table,
                jdbc.queryForObject(
                        "select count(*) from " + table + " where case_id = ?", Long.class, Ids.bytes(child.id()))));
        return counts;
    }

    private long stepsForTheFamily() {
        Long found = jdbc.queryForObject(
                "select count(*) from journey_step where ended_at is null and case_id = ?"
                        + " and (role like '%PARENT%' or role like '%YOUNG_PERSON%' or holder = 'FAMILY')",
                Long.class, Ids.bytes(child.id()));
        return found == null ? 0 : found;
    }
}
