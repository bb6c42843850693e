package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Search;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.people.Role;

/** A child dies in the middle of everything: everything stops but care for those who are left. */
@StoryTest
class DeathStoryIT {

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
    private Ledgers ledgers;

    @Autowired
    private RecordDeath death;

    @Autowired
    private Clocks clocks;

    @Autowired
    private TimePasses time;

    @Autowired
    private JdbcTemplate jdbc;

    private People people;
    private Reader keyWorker;
    private Child child;

    @BeforeEach
    void a_child_in_the_middle_of_it_all() {
        people = town.people();
        keyWorker = people.as(Role.KEY_WORKER);
        child = front.asks(people, Answers.MET);
        desk.helpWhileWaiting(child);
        desk.agreesToAssess(child);
        search.finds(child, keyWorker);
    }

    @Test
    void everything_stops_but_care_for_those_who_are_left() {
        assertThat(journeys()).contains("resolve-flag");
        assertThat(clocks.of(child.id())).extracting(ClockView::state).contains(ClockState.RUNNING);

        dies();

        assertThat(journeys()).containsOnly("bereavement");
        assertThat(clocks.of(child.id())).extracting(ClockView::state).doesNotContain(ClockState.RUNNING);
        assertThat(count("select count(*) from flag where cleared_at is null and case_id = ?"))
                .isZero();
        assertThat(tasks.steps(keyWorker, child))
                .containsExactlyInAnyOrder(
                        "support-the-family", "support-brothers-and-sisters", "tell-school-and-services");
        assertThat(tasks.steps(people.as(Role.TEAM_MANAGER), child))
                .containsExactlyInAnyOrder("debrief-the-team", "tell-child-death-review");
        assertThat(jobs()).as("timers and other work that waits").isZero();
    }

    @Test
    void nothing_begins_again_as_time_passes() {
        dies();
        long steps = count("select count(*) from journey_step where case_id = ?");
        long clockEvents = count("select count(*) from clock_event where case_id = ?");
        long evaluations = count("select count(*) from evaluation where case_id = ?");

        time.days(70);

        assertThat(count("select count(*) from journey_step where case_id = ?")).isEqualTo(steps);
        assertThat(count("select count(*) from clock_event where case_id = ?")).isEqualTo(clockEvents);
        assertThat(count("select count(*) from evaluation where case_id = ?")).isEqualTo(evaluations);
        assertThatThrownBy(() -> care.joinsByLaw(child, people.as(Role.COMMUNITY_NURSING)))
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class, no -> assertThat(no.messageKey()).isEqualTo("child.has.died"));
    }

    @Test
    void a_child_who_dies_before_anything_is_decided_is_not_decided_about() {
        Child early = front.asks(people, Answers.MET);
        Reader caseworker = people.as(Role.SEN_CASEWORKER);

        death.record(
                caseworker,
                early.reference(),
                confirmed(early),
                care.open(caseworker, early).version());

        assertThat(tasks.steps(caseworker, early)).doesNotContain("confirm-assessment");
        assertThat(clocks.of(early.id())).extracting(ClockView::state).containsOnly(ClockState.CANCELLED);
        time.days(50);
        ledgers.agree();
    }

    private void dies() {
        death.record(
                keyWorker,
                child.reference(),
                confirmed(child),
                care.open(keyWorker, child).version());
        ledgers.agree();
    }

    private static DeathRecord confirmed(Child child) {
        return new DeathRecord(Town.BEGIN, child.reference(), true);
    }

    private List<String> journeys() {
        return jdbc.queryForList(
                "select process from journey_step where ended_at is null and case_id = ?",
                String.class,
                Ids.bytes(child.id()));
    }

    private long jobs() {
        Long found = jdbc.queryForObject(
                "select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
                        + " where e.BUSINESS_KEY_ = ?",
                Long.class,
                child.reference());
        return found == null ? 0 : found;
    }

    private long count(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class, Ids.bytes(child.id()));
        return found == null ? 0 : found;
    }
}
