package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FirstYears;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.GoesHome;
import uk.waymark.deployment.stories.world.GrowsUp;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Reviewing;
import uk.waymark.deployment.stories.world.Search;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.discharge.StayState;
import uk.waymark.engine.keyworker.LeavingKeyWorker;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.Plans;
import uk.waymark.engine.review.Appeal;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.engine.review.ReviewState;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.engine.transition.AdultCareWord;
import uk.waymark.engine.transition.AdultServiceKind;
import uk.waymark.engine.transition.GrowingUpState;
import uk.waymark.engine.transition.ServiceAnswer;

/**
 * One life, from the first worry at three to an adult's own way at eighteen: each step is done by the people whose step
 * it is, and after each every ledger is compared with the others.
 */
@StoryTest
class LongWayStoryIT {

    private static final LocalDate BORN = LocalDate.of(2022, 9, 15);
    private static final LocalDate IN_HOSPITAL = LocalDate.of(2028, 3, 6);
    private static final LocalDate AT_NINE = LocalDate.of(2032, 5, 3);
    private static final LocalDate SECONDARY_SCHOOL = LocalDate.of(2034, 2, 15);
    private static final LocalDate YEAR_NINE = LocalDate.of(2036, 10, 6);
    private static final LocalDate POST_16 = LocalDate.of(2039, 3, 31);
    private static final LocalDate EIGHTEEN = LocalDate.of(2040, 10, 8);

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private FirstYears firstYears;

    @Autowired
    private Search search;

    @Autowired
    private Care care;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private GoesHome home;

    @Autowired
    private GrowsUp growing;

    @Autowired
    private LeavingKeyWorker leaving;

    @Autowired
    private TimePasses time;

    @Autowired
    private ReviewStory reviews;

    @Autowired
    private Plans plans;

    @Autowired
    private Clocks clocks;

    @Autowired
    private JdbcTemplate jdbc;

    private People people;
    private Child child;
    private Reader dana;
    private Reader nurse;
    private Reader keyWorker;

    @BeforeEach
    void somebody_worries_about_a_child_of_three() {
        people = town.people();
        dana = people.as(Role.SEN_CASEWORKER);
        nurse = people.as(Role.COMMUNITY_NURSING);
        keyWorker = people.as(Role.KEY_WORKER);
        child = front.asks(people, Answers.MET, BORN);
    }

    @Test
    void from_the_first_worry_at_three_to_an_adult_s_own_way() {
        getsAPlanThatIsWrittenTogether();
        comesHomeFromHospital();
        getsAnotherKeyWorkerAtNine();
        movesToSecondarySchool();
        beginsToGrowUp();
        meetsAgainAndAgain();
        movesToAdultServices();
        thePlanEnds();
        assertThat(journeys()).isSubsetOf("resolve-flag");
    }

    private void getsAPlanThatIsWrittenTogether() {
        firstYears.agreed(child);
        care.joinsByLaw(child, nurse);
        care.joinsByPermission(child, people.as(Role.HOSPICE));
        firstYears.assessed(child);
        firstYears.drafted(child);
        firstYears.heard(child);
        firstYears.planned(child);
        assertThat(clocks.of(child.id())).noneMatch(ClockView::breached);
        assertThat(journeys()).contains("annual-review").doesNotContain("ehc-plan", "panel", "joint-assessment");
    }

    private void comesHomeFromHospital() {
        assertThat(reviewing.inTimeUntil(child, IN_HOSPITAL)).isGreaterThanOrEqualTo(2);
        Reader sister = town.another(people, Role.HOSPITAL);
        care.joinsByLaw(child, sister);
        home.planned(sister, child, false);
        home.everybodyMeets(keyWorker, child, List.of(sister, nurse));
        home.everythingIsReady(keyWorker, child);
        time.until(IN_HOSPITAL.plusDays(5));
        home.leaves(sister, child);
        time.until(IN_HOSPITAL.plusDays(7));
        home.visits(nurse, child);
        assertThat(home.stay(nurse, child).state()).isEqualTo(StayState.SETTLED);
    }

    private void getsAnotherKeyWorkerAtNine() {
        reviewing.inTimeUntil(child, AT_NINE);
        Reader next = town.another(people, Role.KEY_WORKER);
        leaving.leaving(keyWorker, Care.id(keyWorker.practitionerId()), AT_NINE.plusWeeks(4));
        time.until(AT_NINE.plusDays(1));
        search.finds(child, next);
        search.handsOver(child, next);
        assertThat(care.opens(keyWorker, child)).as("after the handover").isFalse();
        keyWorker = next;
    }

    private void movesToSecondarySchool() {
        reviewing.inTimeUntil(child, SECONDARY_SCHOOL);
        assertThat(finalPlans())
                .as("the plan names the new school before the day in the law")
                .anySatisfy(day ->
                        assertThat(day).isBetween(SECONDARY_SCHOOL.minusYears(1), SECONDARY_SCHOOL.minusDays(1)));
        assertThat(journeys()).doesNotContain("transition");
    }

    private void beginsToGrowUp() {
        reviewing.inTimeUntil(child, YEAR_NINE);
        growing.staysThrough(people.as(Role.TEAM_MANAGER), child, nurse);
        UUID clinic = growing.invites(nurse, child, AdultServiceKind.ADULT_SPECIALIST);
        growing.notes(nurse, child, "invite-adult-services");
        growing.answers(nurse, child, clinic, ServiceAnswer.ACCEPTED);
        growing.meets(nurse, child, clinic);
        growing.notes(nurse, child, "hear-from-adult-services");
        growing.plansBothWays(nurse, child);
        growing.writesToAdultCare(keyWorker, child, "tell-adult-care-at-14", AdultCareWord.TOLD);
        growing.everybodyMeets(nurse, child, List.of(keyWorker));
        growing.timeToMove(nurse, child, false);
    }

    private void meetsAgainAndAgain() {
        for (LocalDate day : List.of(YEAR_NINE.plusMonths(14), YEAR_NINE.plusMonths(28))) {
            reviewing.inTimeUntil(child, day);
            growing.everybodyMeets(nurse, child, List.of(keyWorker));
            growing.timeToMove(nurse, child, false);
        }
    }

    private void movesToAdultServices() {
        reviewing.inTimeUntil(child, EIGHTEEN);
        assertThat(finalPlans())
                .as("the plan names the college before the day in the law")
                .anySatisfy(day -> assertThat(day).isBetween(POST_16.minusYears(1), POST_16.minusDays(1)));
        growing.writesToAdultCare(nurse, child, "ask-adult-care-at-16", AdultCareWord.TOLD);
        growing.writesToAdultCare(nurse, child, "ask-adult-care-at-17", AdultCareWord.TOLD);
        growing.everybodyMeets(nurse, child, List.of(keyWorker));
        growing.timeToMove(nurse, child, true);
        growing.notes(nurse, child, "meet-adult-practitioners");
        growing.agrees(nurse, child, "book-first-appointment", EIGHTEEN.plusWeeks(2));
        reviewing.inTimeUntil(child, EIGHTEEN.plusWeeks(2));
        growing.appointmentWas(nurse, child, true);
        reviewing.inTimeUntil(child, EIGHTEEN.plusMonths(8));
        growing.notes(nurse, child, "look-back-after-move");
        assertThat(growing.view(nurse, child).state()).isEqualTo(GrowingUpState.DONE);
    }

    private void thePlanEnds() {
        LocalDate begins = reviewing.running(child).due().beginsOn();
        reviewing.becomes(begins);
        reviewing.prepares(child, begins.plusWeeks(5));
        reviewing.becomes(begins.plusWeeks(5));
        reviewing.meets(child);
        reviewing.decides(child, ReviewDecision.CEASE);
        reviewing.becomes(begins.plusWeeks(5).plusMonths(2).plusDays(1));
        reviewing.checksForAppeal(child, Appeal.NONE);

        assertThat(reviews.of(care.open(dana, child)))
                .extracting(told -> told.facts().state())
                .containsOnly(ReviewState.KEPT, ReviewState.AMENDED, ReviewState.CEASED);
        assertThat(clocks.of(child.id())).noneMatch(ClockView::running);
        assertThat(clocks.of(child.id()))
                .as("nothing was late in fifteen years")
                .noneMatch(ClockView::breached);
    }

    private List<LocalDate> finalPlans() {
        return plans.headers(care.open(dana, child)).stream()
                .filter(plan -> plan.status() == PlanStatus.FINAL)
                .map(PlanHeader::servedOn)
                .toList();
    }

    private List<String> journeys() {
        return jdbc.queryForList(
                "select distinct process from journey_step where ended_at is null and case_id = ?",
                String.class,
                Ids.bytes(child.id()));
    }
}
