package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Assessing;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FirstYears;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.Issuing;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Reviewing;
import uk.waymark.deployment.stories.world.StillOpen;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.deployment.stories.world.Writing;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.rules.statute.StatutoryPeriod;

/** No plan is necessary, but this help is; the key worker stays, and who asks again later is heard as at the first time. */
@StoryTest
class NoPlanStoryIT {

    private static final LocalDate A_YEAR_LATER = Town.BEGIN.plusYears(1);

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private FirstYears firstYears;

    @Autowired
    private Desk desk;

    @Autowired
    private Assessing assessing;

    @Autowired
    private Writing writing;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Care care;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TimePasses time;

    @Autowired
    private Clocks clocks;

    @Autowired
    private TeamList team;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private Ledgers ledgers;

    @Autowired
    private StillOpen open;

    private People people;
    private Child child;
    private Reader dana;

    @BeforeEach
    void needs_were_assessed_and_no_plan_is_necessary() {
        people = town.people();
        dana = people.as(Role.SEN_CASEWORKER);
        child = front.asksForOneAged(people, 7);
        firstYears.agreed(child);
        firstYears.assessed(child);
        writing.noPlanButHelp(child);
    }

    @Test
    void the_family_has_help_its_rights_and_its_key_worker_and_nothing_counts_any_more() {
        assertThat(clocks.of(child.id())).noneMatch(ClockView::running).noneMatch(ClockView::breached);
        assertThat(state(StatutoryPeriod.DECIDE_NO_PLAN)).containsExactly(ClockState.SATISFIED);
        assertThat(state(StatutoryPeriod.FINAL_PLAN)).containsExactly(ClockState.CANCELLED);
        assertThat(open.processes(child)).isSubsetOf("resolve-flag");
        assertThat(care.open(people.as(Role.KEY_WORKER), child).status()).isEqualTo(ChildStatus.ACTIVE);

        time.until(A_YEAR_LATER);
        assertThat(open.processes(child)).isSubsetOf("resolve-flag");
        assertThat(clocks.of(child.id())).noneMatch(ClockView::breached);
    }

    @Test
    void a_year_later_somebody_asks_again_and_the_six_weeks_begin_anew() {
        time.until(A_YEAR_LATER);
        asksAgain();
        assertThat(state(StatutoryPeriod.DECIDE_TO_ASSESS)).containsExactly(ClockState.SATISFIED, ClockState.RUNNING);
        assertThat(open.processes(child)).contains("referral");
        assertThat(care.open(people.as(Role.KEY_WORKER), child).status())
                .as("the team goes on meanwhile")
                .isEqualTo(ChildStatus.ACTIVE);

        desk.agreesToAssess(child);
        assertThat(open.processes(child)).as("the key worker stays").doesNotContain("key-worker");
        assessing.gathersAllAdvice(child);
        writing.draftIsSent(child);
        writing.familyComments(child, false);
        writing.familyIsAnswered(child, List.of("Hill School"), false);
        writing.settingsAnswer(child);
        issuing.issues(child);

        assertThat(reviewing.running(child).due().countedFrom()).isEqualTo(A_YEAR_LATER);
        assertThat(keyWorkers()).isEqualTo(1);
    }

    @Test
    void a_year_later_it_is_not_assessed_again_and_the_team_stays() {
        time.until(A_YEAR_LATER);
        asksAgain();
        desk.decidesNotToAssess(child);
        desk.writesSignpostingPlan(child);
        assertThatThrownBy(() -> desk.tellsNo(child, true, A_YEAR_LATER.minusDays(1)))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessageContaining("told.before.decision");
        desk.tellsNo(child, true);

        assertThat(care.open(people.as(Role.KEY_WORKER), child).status()).isEqualTo(ChildStatus.ACTIVE);
        assertThat(keyWorkers()).isEqualTo(1);
        assertThat(clocks.of(child.id())).noneMatch(ClockView::running);
    }

    private void asksAgain() {
        front.asksAgain(child, Answers.MET);
        background.runDue();
        ledgers.agree();
        assertThat(tasks.steps(dana, child)).contains("confirm-assessment");
    }

    private long keyWorkers() {
        return team.of(child.id()).stream()
                .map(TeamLine::role)
                .filter(TeamRole.KEY_WORKER::equals)
                .count();
    }

    private List<ClockState> state(StatutoryPeriod kind) {
        return clocks.of(child.id()).stream()
                .filter(clock -> clock.kind() == kind)
                .map(ClockView::state)
                .toList();
    }
}
