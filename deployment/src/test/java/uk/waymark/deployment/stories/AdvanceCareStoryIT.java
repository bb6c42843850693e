package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import uk.waymark.deployment.stories.world.PlansAhead;
import uk.waymark.deployment.stories.world.Search;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.foundations.CarePhase;

/** A family is asked what matters if things change; what is recorded on any page moves the one journey. */
@StoryTest
class AdvanceCareStoryIT {

    private static final String OFFER = "offer-the-conversation";
    private static final String COPIES = "see-that-everybody-has-it";
    private static final String LOOK_AGAIN = "look-at-it-again";

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
    private PlansAhead plan;

    @Autowired
    private GoesHome home;

    @Autowired
    private RecordDeath death;

    @Autowired
    private TimePasses time;

    @Autowired
    private Ledgers ledgers;

    private Reader keyWorker;
    private Reader nurse;
    private Child child;

    @BeforeEach
    void a_nurse_leads_the_care() {
        People people = town.people();
        keyWorker = people.as(Role.KEY_WORKER);
        nurse = people.as(Role.COMMUNITY_NURSING);
        child = front.asks(people, Answers.MET);
        desk.agreesToAssess(child);
        search.finds(child, keyWorker);
        care.joinsByLaw(child, nurse);
    }

    private void waitsFor(Reader who, String... steps) {
        assertThat(tasks.steps(who, child)).contains(steps);
        ledgers.agree();
    }

    private void rests() {
        assertThat(tasks.steps(nurse, child)).doesNotContain(OFFER, "write-the-plan", "agree-the-plan", LOOK_AGAIN);
        assertThat(tasks.steps(keyWorker, child)).doesNotContain(OFFER, COPIES, "chase-the-copies");
        ledgers.agree();
    }

    private void planIsMade() {
        plan.mayShortenLife(nurse, child, CarePhase.STABLE);
        plan.wantsOne(nurse, child);
        plan.writes(nurse, child, "At home if we can.");
        plan.agrees(nurse, child, 180);
    }

    @Test
    void from_the_first_offer_to_the_next_look() {
        plan.mayShortenLife(nurse, child, CarePhase.STABLE);
        plan.mayShortenLife(nurse, child, CarePhase.DETERIORATING);
        assertThat(tasks.steps(nurse, child)).containsOnlyOnce(OFFER);

        plan.putsOff(nurse, child, 20);
        rests();
        time.days(21);
        plan.wantsNone(nurse, child, 30);
        assertThat(plan.sheet(nurse, child).words()).isEqualTo("Not yet.");
        time.days(50);
        rests();
        time.days(52);
        plan.wantsOne(nurse, child);
        plan.writes(nurse, child, "At home if we can.");
        assertThat(plan.sheet(nurse, child).state()).as("a draft is no plan").isEqualTo(PlanState.OFFERED);
        plan.agrees(nurse, child, 180);
        assertThat(plan.sheet(nurse, child).words()).isEqualTo("At home if we can.");

        plan.holds(keyWorker, child, "School");
        plan.holds(keyWorker, child, "Ambulance");
        time.days(60);
        waitsFor(keyWorker, COPIES, "chase-the-copies");
        plan.confirms(keyWorker, child, "School");
        waitsFor(keyWorker, COPIES);
        plan.allConfirm(keyWorker, child);
        rests();

        time.days(52 + 180 - 29);
        rests();
        time.days(52 + 180 - 27);
        plan.stillRight(nurse, child, 365);
        rests();
    }

    @Test
    void what_is_recorded_on_the_page_answers_the_step_that_waits() {
        plan.mayShortenLife(nurse, child, CarePhase.STABLE);
        plan.records(nurse, child, PlanState.MADE, "At home if we can.");
        waitsFor(keyWorker, COPIES);
        plan.holds(nurse, child, "School");
        plan.confirms(nurse, child, "School");
        rests();

        plan.holds(nurse, child, "Hospice");
        waitsFor(keyWorker, COPIES);
        plan.records(nurse, child, PlanState.MADE, "At the hospice.");
        plan.allConfirm(keyWorker, child);
        rests();
        plan.records(nurse, child, PlanState.DECLINED, "We do not want it any more.");
        waitsFor(keyWorker, COPIES);
        plan.allConfirm(keyWorker, child);
        rests();
        time.days(201);
        waitsFor(nurse, OFFER);
    }

    @Test
    void a_plan_holds_while_it_is_changed() {
        planIsMade();
        plan.holds(nurse, child, "School");
        plan.allConfirm(keyWorker, child);
        plan.wishes(keyWorker, child);
        plan.hasToChange(nurse, child);
        plan.writes(nurse, child, "At the hospice.");

        assertThat(plan.sheet(nurse, child).words()).isEqualTo("At home if we can.");
        assertThatThrownBy(() -> plan.records(nurse, child, PlanState.OFFERED, ""))
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class, no -> assertThat(no.messageKey()).isEqualTo("advance.plan.is.made"));
        plan.agrees(nurse, child, 100);
        assertThat(plan.sheet(nurse, child).words()).isEqualTo("At the hospice.");
        waitsFor(keyWorker, COPIES);
    }

    @Test
    void a_stay_in_hospital_brings_the_next_look_forward_and_a_no_stays_a_no() {
        plan.mayShortenLife(nurse, child, CarePhase.STABLE);
        plan.wantsNone(nurse, child, 90);
        home.planned(nurse, child, false);
        rests();
        plan.wishes(keyWorker, child);
        waitsFor(nurse, OFFER);
        plan.records(nurse, child, PlanState.MADE, "At home if we can.");
        plan.holds(nurse, child, "School");
        plan.confirms(nurse, child, "School");
        rests();
        home.calledOff(nurse, child);
        home.planned(nurse, child, false);
        waitsFor(nurse, LOOK_AGAIN);
    }

    @Test
    void a_family_that_asks_by_itself_begins_it_and_a_death_ends_it() {
        plan.wishes(keyWorker, child);
        waitsFor(nurse, OFFER);
        death.record(
                keyWorker,
                child.reference(),
                new DeathRecord(Town.BEGIN, child.reference(), true),
                care.open(keyWorker, child).version());
        rests();
        time.days(400);
        rests();
    }
}
