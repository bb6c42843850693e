package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.GoesHome;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Search;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.discharge.Destination;
import uk.waymark.engine.discharge.StayState;
import uk.waymark.engine.people.Role;

/** A ward sister wants to let a child go home: the gate stops her, and then lets the child through. */
@StoryTest
class GoingHomeStoryIT {

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Desk desk;

    @Autowired
    private Search search;

    @Autowired
    private Care care;

    @Autowired
    private Tasks tasks;

    @Autowired
    private GoesHome home;

    @Autowired
    private RecordDeath death;

    @Autowired
    private TimePasses time;

    @Autowired
    private Ledgers ledgers;

    private People people;
    private Reader keyWorker;
    private Reader sister;
    private Reader nurse;
    private Child child;

    @BeforeEach
    void a_child_with_a_team_is_in_hospital() {
        people = town.people();
        keyWorker = people.as(Role.KEY_WORKER);
        nurse = people.as(Role.COMMUNITY_NURSING);
        sister = town.another(people, Role.HOSPITAL);
        child = front.asks(people, Answers.MET);
        desk.agreesToAssess(child);
        search.finds(child, keyWorker);
        care.joinsByLaw(child, sister);
        care.joinsByLaw(child, nurse);
    }

    @Test
    void the_gate_stops_the_ward_until_everybody_has_met() {
        home.planned(sister, child, false);
        assertThat(tasks.steps(sister, child)).contains("leave-hospital");
        assertThat(tasks.steps(keyWorker, child)).contains("hold-planning-meeting", "work-through-checklist");

        refused("stay.meeting.missing", () -> home.leaves(sister, child));
        assertThat(tasks.steps(sister, child)).contains("leave-hospital");

        home.everybodyMeets(keyWorker, child, List.of(sister, nurse));
        home.leaves(sister, child);

        assertThat(home.stay(sister, child).state()).isEqualTo(StayState.AT_HOME);
        assertThat(tasks.steps(keyWorker, child)).doesNotContain("hold-planning-meeting", "work-through-checklist");
        assertThat(tasks.steps(nurse, child)).contains("visit-at-home");

        time.days(4);
        assertThat(tasks.steps(people.as(Role.TEAM_MANAGER), child)).contains("chase-first-visit");
        home.visits(nurse, child);
        assertThat(home.stay(sister, child).state()).isEqualTo(StayState.SETTLED);
        assertThat(tasks.steps(people.as(Role.TEAM_MANAGER), child)).doesNotContain("chase-first-visit");
        ledgers.agree();
    }

    @Test
    void a_manager_may_let_a_child_go_without_the_meeting_and_the_ward_may_not() {
        home.planned(sister, child, false);
        assertThatThrownBy(() -> home.withoutMeeting(sister, child)).isInstanceOf(Refusal.NotAllowed.class);

        Reader manager = home.managerOf(people, keyWorker);
        home.withoutMeeting(manager, child);
        home.leaves(sister, child);

        assertThat(home.stay(sister, child).without()).isEqualTo("The family cannot wait.");
        ledgers.agree();
    }

    @Test
    void in_the_last_days_nobody_waits_for_a_meeting_but_somebody_senior_decides() {
        home.planned(sister, child, true);
        assertThat(tasks.steps(sister, child)).contains("arrange-rapid-discharge");
        home.seniorDecides(sister, child);
        home.leavesNow(sister, child);
        assertThat(home.stay(sister, child).state()).isEqualTo(StayState.AT_HOME);
        assertThat(home.stay(sister, child).visitDueOn()).isEqualTo(Town.BEGIN.plusDays(1));
        ledgers.agree();
    }

    @Test
    void the_visit_is_counted_from_the_day_of_leaving_and_is_due_after_one_day_when_days_are_few() {
        Reader manager = people.as(Role.TEAM_MANAGER);
        home.planned(sister, child, true);
        home.seniorDecides(sister, child);
        home.leavesNow(sister, child);
        assertThat(tasks.steps(manager, child)).doesNotContain("chase-first-visit");

        time.days(2);

        assertThat(tasks.steps(manager, child)).contains("chase-first-visit");
        ledgers.agree();
    }

    @Test
    void a_child_who_is_taken_to_the_hospice_is_not_visited_at_home() {
        home.planned(sister, child, true);
        home.seniorDecides(sister, child);
        home.leaves(sister, child, "leave-hospital-now", 0, Destination.HOSPICE);

        assertThat(home.stay(sister, child).state()).isEqualTo(StayState.IN_HOSPICE);
        assertThat(tasks.steps(nurse, child)).doesNotContain("visit-at-home");
        home.arrives(keyWorker, child);
        assertThat(home.stay(sister, child).state()).isEqualTo(StayState.WITH_HOSPICE);
        ledgers.agree();
    }

    @Test
    void the_gate_needs_the_ward_and_those_who_help_at_home_at_the_table() {
        home.planned(sister, child, false);
        home.everybodyMeets(keyWorker, child, List.of(sister));
        refused("stay.meeting.without", () -> home.leaves(sister, child));
        assertThat(home.stay(sister, child).notHeard()).containsExactly("the nurses who help at home");

        home.everybodyMeets(keyWorker, child, List.of(nurse));
        home.leaves(sister, child);
        assertThat(home.stay(sister, child).state()).isEqualTo(StayState.AT_HOME);
        ledgers.agree();
    }

    @Test
    void a_child_who_stays_after_all_is_explained_to_the_family_and_a_death_ends_it_all() {
        home.planned(sister, child, false);
        home.calledOff(sister, child);
        assertThat(tasks.steps(keyWorker, child)).contains("explain-to-family").doesNotContain("hold-planning-meeting");
        assertThat(tasks.steps(sister, child)).doesNotContain("leave-hospital");

        home.planned(sister, child, false);
        UUID meeting = home.plansMeeting(keyWorker, child, List.of(sister, nurse));
        death.record(
                keyWorker,
                child.reference(),
                new DeathRecord(Town.BEGIN, child.reference(), true),
                care.open(keyWorker, child).version());

        assertThat(home.stay(sister, child).state()).isEqualTo(StayState.ENDED);
        assertThat(home.meetingState(keyWorker, child, meeting)).isEqualTo("CANCELLED");
        assertThat(tasks.steps(sister, child)).isEmpty();
        ledgers.agree();
    }
}
