package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.keyworker.LeavingKeyWorker;
import uk.waymark.engine.keyworker.ProposedPerson;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;
import uk.waymark.processes.bpmn.BackgroundWork;

/** Finding a key worker when it is hard: nobody has room, and the one who was found leaves. */
@StoryTest
class KeyWorkerStoryIT {

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
    private LeavingKeyWorker leaving;

    @Autowired
    private TeamList team;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private Ledgers ledgers;

    private People people;
    private Reader keyWorker;
    private Child child;

    @BeforeEach
    void a_child_whose_needs_are_to_be_assessed() {
        people = town.people();
        keyWorker = people.as(Role.KEY_WORKER);
        child = front.asks(people, Answers.MET);
    }

    @Test
    void where_nobody_has_room_the_send_lead_finds_it_and_the_search_goes_on() {
        town.available(keyWorker, false);
        desk.agreesToAssess(child);
        assertThat(tasks.steps(people.as(Role.SEND_LEAD), child)).containsExactly("find-capacity");
        assertThat(tasks.steps(people.as(Role.TEAM_MANAGER), child)).contains("arrange-cover-meanwhile");

        town.available(keyWorker, true);
        search.findsRoom(child);
        assertThat(tasks.steps(people.as(Role.SEND_LEAD), child)).isEmpty();

        search.familyChooses(child, keyWorker);
        search.managerConfirms(child, keyWorker);
        search.accepts(child, keyWorker);
        assertThat(present()).isEqualTo(Care.id(keyWorker.practitionerId()));
    }

    @Test
    void when_the_key_worker_leaves_another_takes_over_with_the_tasks() {
        desk.agreesToAssess(child);
        search.finds(child, keyWorker);
        Reader next = town.another(people, Role.KEY_WORKER);

        leaving.leaving(keyWorker, Care.id(keyWorker.practitionerId()), Town.BEGIN.plusWeeks(4));
        background.runDue();
        ledgers.agree();
        assertThat(search.latest(child).handover()).isTrue();
        assertThat(search.latest(child).people())
                .extracting(ProposedPerson::practitionerId)
                .containsExactly(Care.id(next.practitionerId()));
        assertThat(care.opens(keyWorker, child)).as("until the handover").isTrue();
        var theirs = tasks.steps(keyWorker, child);

        search.familyChooses(child, next);
        search.managerConfirms(child, next);
        search.accepts(child, next);
        assertThat(tasks.steps(next, child)).contains("introduce-yourself").containsAll(theirs);
        search.introduces(child, next);
        search.handsOver(child, next);

        assertThat(present()).isEqualTo(Care.id(next.practitionerId()));
        assertThat(tasks.steps(keyWorker, child)).isEmpty();
        assertThat(care.opens(keyWorker, child)).as("after the handover").isFalse();
        assertThat(care.opens(next, child)).isTrue();
    }

    private UUID present() {
        return team.keyWorker(child.id()).map(TeamLine::practitionerId).orElseThrow();
    }
}
