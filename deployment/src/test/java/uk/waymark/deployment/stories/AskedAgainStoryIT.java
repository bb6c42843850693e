package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.testing.Refused.refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.AssessingAgain;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.HowFar;
import uk.waymark.deployment.stories.world.HowFar.Where;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.reassessment.ReassessmentState;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A new assessment was asked for, at whichever door: it is decided in time, or somebody finds out why not, until the child dies. */
@StoryTest
class AskedAgainStoryIT {

    private static final int ASKED_AGAIN = 260;

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private HowFar far;

    @Autowired
    private AssessingAgain again;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Care care;

    @Autowired
    private TimePasses time;

    @Autowired
    private RecordDeath death;

    @Autowired
    private Clocks clocks;

    private Child child;
    private Reader dana;

    @BeforeEach
    void a_plan_is_in_force() {
        People people = town.people();
        child = front.asks(people, Answers.MET);
        dana = people.as(Role.SEN_CASEWORKER);
        far.reaches(child, Where.PLAN_IS_FINAL);
    }

    @Test
    void a_decision_that_is_late_says_so_and_somebody_finds_out_why() {
        time.days(ASKED_AGAIN);
        again.parentAsks(child);
        time.days(ASKED_AGAIN + 15);
        assertThat(again.clock(child, StatutoryPeriod.DECIDE_TO_REASSESS).breached())
                .isFalse();
        time.days(ASKED_AGAIN + 16);

        assertThat(again.clock(child, StatutoryPeriod.DECIDE_TO_REASSESS).breached())
                .isTrue();
        assertThat(tasks.steps(child.as(Role.SEND_LEAD), child)).contains("tell-family-why-decision-is-late");
    }

    @Test
    void a_parent_who_asks_at_the_front_door_need_not_know_that_it_is_called_a_new_assessment() {
        time.days(ASKED_AGAIN);
        front.asksAgain(child, Answers.MET);
        assertThat(again.states(child)).as("a nurse has no right to one").isEmpty();
        front.parentAsksAgain(child);
        front.parentAsksAgain(child);
        time.days(ASKED_AGAIN + 1);

        assertThat(again.states(child)).containsExactly(ReassessmentState.ASKED);
        assertThat(again.clock(child, StatutoryPeriod.DECIDE_TO_REASSESS).dueOn())
                .isEqualTo(Town.BEGIN.plusDays(ASKED_AGAIN + 15));
        assertThat(tasks.steps(dana, child)).contains("decide-to-reassess");
    }

    @Test
    void when_the_child_dies_nothing_is_assessed_any_more() {
        time.days(ASKED_AGAIN);
        again.parentAsks(child);
        again.isAgreed(child);
        Reader keyWorker = child.as(Role.KEY_WORKER);
        DeathRecord confirmed = new DeathRecord(Town.BEGIN.plusDays(ASKED_AGAIN), child.reference(), true);
        death.record(
                keyWorker,
                child.reference(),
                confirmed,
                care.open(keyWorker, child).version());

        assertThat(again.states(child)).containsExactly(ReassessmentState.STOPPED);
        assertThat(clocks.of(child.id())).noneMatch(ClockView::running);
        refused("child.has.died", () -> again.parentAsks(child));
        time.days(ASKED_AGAIN + 1);
    }
}
