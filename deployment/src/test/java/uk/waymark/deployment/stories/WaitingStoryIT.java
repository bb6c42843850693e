package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.deployment.stories.world.Area;
import uk.waymark.deployment.stories.world.Areas;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Stage;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Scope;
import uk.waymark.engine.clock.ClockSweep;
import uk.waymark.engine.measures.StepWait;
import uk.waymark.engine.measures.WaitingChild;
import uk.waymark.engine.measures.WaitingTimes;
import uk.waymark.engine.measures.WaitingTimes.Place;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.bpmn.BackgroundWork;

/** Children wait: the SEND lead sees where, how long and who, and is asked when the law's time has passed. */
@StoryTest
class WaitingStoryIT {

    private static final String STEP = "confirm-assessment";
    private static final Place HERE = new Place("referral", STEP, null);

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Areas areas;

    @Autowired
    private Desk desk;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WaitingTimes waits;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private ClockSweep sweep;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private People people;
    private Reader lead;

    @BeforeEach
    void an_area_with_people() {
        people = town.people();
        lead = people.as(Role.SEND_LEAD);
    }

    @Test
    void the_send_lead_sees_the_wait_and_the_children_behind_it() {
        Child longest = front.asks(people, Answers.MET);
        clock.moveTo(Town.BEGIN.plusDays(4));
        Child second = front.asks(people, Answers.MET);
        Child decided = front.asks(people, Answers.MET);
        clock.moveTo(Town.BEGIN.plusDays(14));
        desk.agreesToAssess(decided);

        StepWait wait = here(lead);
        assertThat(wait.open()).isEqualTo(2);
        assertThat(wait.longestOpenDays()).isEqualTo(14);
        assertThat(wait.finished()).isEqualTo(1);
        assertThat(waits.openAt(HERE, scope(lead), 0, 10))
                .extracting(WaitingChild::caseRef, WaitingChild::days)
                .containsExactly(Tuple.tuple(longest.reference(), 14), Tuple.tuple(second.reference(), 10));
    }

    @Test
    void in_an_area_with_thirty_children_those_who_wait_are_where_they_are_and_all_agencies_wait_alike() {
        long begun = System.nanoTime();
        Area area = areas.with(30)
                .children()
                .at(Stage.HELPED_MEANWHILE, 8)
                .at(Stage.ADVICE_ASKED, 6)
                .at(Stage.PLAN_FINAL, 2)
                .on(Town.BEGIN.plusMonths(5));
        Figures.write(
                "area.children.seconds", (System.nanoTime() - begun) / 1_000_000_000L, "s, an area of 30 children");

        Reader itsLead = area.as(Role.SEND_LEAD);
        assertThat(here(itsLead).open()).as("asked for, or helped meanwhile").isEqualTo(14 + 8);
        assertThat(here(itsLead).longestOpenDays()).isEqualTo(4);
        assertThat(here(itsLead).finished()).isEqualTo(6 + 2);
        assertThat(waits.waits(scope(itsLead)).agencies())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(agency -> {
                    assertThat(agency.part().open()).isEqualTo(6);
                    assertThat(agency.part().medianDays()).as(agency.agency()).isEqualTo(30);
                });
    }

    @Test
    void another_area_s_send_lead_sees_none_of_them() {
        front.asks(people, Answers.MET);
        Reader elsewhere = town.people().as(Role.SEND_LEAD);

        assertThat(waits.steps(scope(elsewhere))).isEmpty();
        assertThat(waits.openAt(HERE, scope(elsewhere), 0, 10)).isEmpty();
    }

    @Test
    void six_weeks_pass_once_and_the_send_lead_is_asked_why() {
        Child child = front.asks(people, Answers.MET);
        LocalDate due = Town.BEGIN.plusWeeks(6);

        clock.moveTo(due);
        background.runDue();
        sweep.sweep();
        assertThat(breaches(child)).as("on the last day").isZero();

        clock.moveTo(due.plusDays(1));
        background.runDue();
        sweep.sweep();
        background.runDue();
        assertThat(breaches(child)).isEqualTo(1);
        assertThat(tasks.steps(lead, child)).containsExactly("find-out-why-late");
        assertThat(tasks.card(people.as(Role.SEN_CASEWORKER), child, Set.of(STEP))
                        .overdue(clock.instant().atZone(clock.getZone()).toLocalDate()))
                .isTrue();
    }

    private StepWait here(Reader reader) {
        return waits.steps(scope(reader)).stream()
                .filter(wait -> wait.step().equals(STEP))
                .findFirst()
                .orElseThrow();
    }

    private Scope scope(Reader reader) {
        return policy.scope(reader, DataClass.CORE, Act.READ);
    }

    private long breaches(Child child) {
        Long found = jdbc.queryForObject(
                "select count(*) from clock_event where case_id = ? and kind = 'BREACHED'",
                Long.class,
                Ids.bytes(child.id()));
        return found == null ? 0 : found;
    }
}
