package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.GrowsUp;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Search;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.transition.AdultCareWord;
import uk.waymark.engine.transition.AdultServiceKind;
import uk.waymark.engine.transition.GrowingUpState;
import uk.waymark.engine.transition.ServiceAnswer;
import uk.waymark.engine.transition.WhoseTimeHasCome;
import uk.waymark.processes.bpmn.BackgroundWork;

/** A young person of fourteen grows up: to 18 and beyond, with a silent service and a missed first appointment. */
@StoryTest
class GrowingUpStoryIT {

    /** Those who ask in these stories were born at the beginning of 2012, so they are fourteen. */
    private static final int YEAR = 365;

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
    private GrowsUp growing;

    @Autowired
    private WhoseTimeHasCome round;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private RecordDeath death;

    @Autowired
    private TimePasses time;

    @Autowired
    private Ledgers ledgers;

    private People people;
    private Reader keyWorker;
    private Reader nurse;
    private Child child;

    @BeforeEach
    void somebody_is_fourteen() {
        people = town.people();
        keyWorker = people.as(Role.KEY_WORKER);
        nurse = people.as(Role.COMMUNITY_NURSING);
        child = front.asksForOneAged(people, 14);
        desk.agreesToAssess(child);
        search.finds(child, keyWorker);
        care.joinsByLaw(child, nurse);
        round.sweep();
        background.runDue();
        ledgers.agree();
    }

    @Test
    void to_eighteen_with_a_silent_service_and_a_missed_first_appointment() {
        round.sweep();
        background.runDue();
        assertThat(tasks.steps(people.as(Role.TEAM_MANAGER), child)).containsOnlyOnce("name-transition-worker");
        assertThat(tasks.steps(keyWorker, child)).contains("tell-adult-care-at-14");
        growing.writesToAdultCare(keyWorker, child, "tell-adult-care-at-14", AdultCareWord.TOLD);
        growing.staysThrough(people.as(Role.TEAM_MANAGER), child, nurse);

        refused("growing.up.nobody.invited", () -> growing.notes(nurse, child, "invite-adult-services"));
        UUID clinic = growing.invites(nurse, child, AdultServiceKind.ADULT_SPECIALIST);
        UUID hospice = growing.invites(nurse, child, AdultServiceKind.PALLIATIVE_CARE);
        growing.notes(nurse, child, "invite-adult-services");
        growing.answers(nurse, child, clinic, ServiceAnswer.ACCEPTED);
        refused("growing.up.silent", () -> growing.notes(nurse, child, "hear-from-adult-services"));

        time.days(29);
        assertThat(tasks.steps(nurse, child)).containsOnlyOnce("chase-adult-services");
        growing.rings(nurse, child, "chase-adult-services");
        time.days(43);
        growing.rings(people.as(Role.SEND_LEAD), child, "take-it-higher");
        growing.answers(nurse, child, hospice, ServiceAnswer.ACCEPTED);
        assertThat(growing.view(nurse, child).services())
                .filteredOn(service -> service.id().equals(hospice))
                .allSatisfy(service -> {
                    assertThat(service.chasedOn()).isEqualTo(Town.BEGIN.plusDays(29));
                    assertThat(service.escalatedOn()).isEqualTo(Town.BEGIN.plusDays(43));
                });
        growing.notes(nurse, child, "hear-from-adult-services");
        growing.plansBothWays(nurse, child);

        refused("growing.up.no.meeting", () -> growing.timeToMove(nurse, child, false));
        growing.everybodyMeets(nurse, child, List.of(keyWorker));
        growing.timeToMove(nurse, child, false);
        assertThat(tasks.steps(nurse, child)).doesNotContain("hold-transition-meeting");
        ledgers.agree();

        time.days(4 * YEAR);
        assertThat(tasks.steps(nurse, child)).contains("hold-transition-meeting", "ask-adult-care-at-16");
        refused("growing.up.no.meeting", () -> growing.timeToMove(nurse, child, true));
        growing.everybodyMeets(nurse, child, List.of(keyWorker));
        growing.timeToMove(nurse, child, true);
        growing.writesToAdultCare(nurse, child, "ask-adult-care-at-16", AdultCareWord.TOLD);
        background.runDue();
        growing.writesToAdultCare(nurse, child, "ask-adult-care-at-17", AdultCareWord.TOLD);
        refused("growing.up.not.met", () -> growing.notes(nurse, child, "meet-adult-practitioners"));
        growing.meets(nurse, child, clinic);
        growing.meets(nurse, child, hospice);
        growing.notes(nurse, child, "meet-adult-practitioners");

        LocalDate eighteen = Town.BEGIN.plusDays(4 * YEAR);
        growing.agrees(nurse, child, "book-first-appointment", eighteen.plusDays(7));
        growing.agrees(nurse, child, "book-first-appointment", eighteen.plusDays(7));
        refused("growing.up.appointment.to.come", () -> growing.appointmentWas(nurse, child, true));
        time.days(4 * YEAR + 8);
        growing.appointmentWas(nurse, child, true);
        assertThat(growing.view(nurse, child).state()).as("one of two").isEqualTo(GrowingUpState.PREPARING);
        growing.appointmentWas(nurse, child, false);
        assertThat(growing.due(nurse, child)).contains("growing-up.first-appointment-missed");
        assertThat(tasks.steps(nurse, child)).contains("contact-after-missed");
        growing.agrees(nurse, child, "contact-after-missed", eighteen.plusDays(14));
        time.days(4 * YEAR + 15);
        growing.appointmentWas(nurse, child, true);
        assertThat(growing.view(nurse, child).appointmentsMissed()).isEqualTo(1);
        assertThat(growing.view(nurse, child).state()).isEqualTo(GrowingUpState.MOVED);
        assertThat(growing.view(nurse, child).movedOn()).isEqualTo(eighteen.plusDays(14));

        time.days(4 * YEAR + 15 + 184);
        growing.notes(nurse, child, "look-back-after-move");
        assertThat(growing.view(nurse, child).state()).isEqualTo(GrowingUpState.DONE);
        assertThat(tasks.steps(nurse, child)).doesNotContain("look-back-after-move");
        ledgers.agree();
    }

    @Test
    void each_service_is_chased_by_its_own_invitation_also_years_later() {
        growing.staysThrough(people.as(Role.TEAM_MANAGER), child, nurse);
        growing.invites(nurse, child, AdultServiceKind.ADULT_SPECIALIST);
        time.days(20);
        UUID housing = growing.invites(nurse, child, AdultServiceKind.HOUSING);

        time.days(29);
        assertThat(tasks.steps(nurse, child)).containsOnlyOnce("chase-adult-services");
        growing.rings(nurse, child, "chase-adult-services");
        time.days(49);
        assertThat(tasks.steps(nurse, child)).containsOnlyOnce("chase-adult-services");
        assertThat(tasks.steps(people.as(Role.SEND_LEAD), child)).containsOnlyOnce("take-it-higher");

        growing.answers(nurse, child, housing, ServiceAnswer.DECLINED);
        assertThat(tasks.steps(nurse, child)).doesNotContain("chase-adult-services");
        time.days(70);
        assertThat(tasks.steps(people.as(Role.SEND_LEAD), child)).containsOnlyOnce("take-it-higher");
        ledgers.agree();
    }

    @Test
    void nobody_plans_a_move_after_a_death() {
        death.record(
                keyWorker,
                child.reference(),
                new DeathRecord(Town.BEGIN, child.reference(), true),
                care.open(keyWorker, child).version());

        assertThat(growing.view(keyWorker, child).state()).isEqualTo(GrowingUpState.ENDED);
        assertThat(tasks.steps(people.as(Role.TEAM_MANAGER), child)).doesNotContain("name-transition-worker");
        time.days(200);
        assertThat(round.sweep()).isZero();
        assertThat(tasks.steps(keyWorker, child)).doesNotContain("tell-adult-care-at-14");
        ledgers.agree();
    }
}
