package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Assessing;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.Issuing;
import uk.waymark.deployment.stories.world.PanelSits;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Search;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.deployment.stories.world.Writing;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.panel.PanelRecords;
import uk.waymark.engine.panel.Share;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.Plans;
import uk.waymark.rules.statute.StatutoryPeriod;

/** From the advice to a plan that everybody has: need before cost, agreed by the health board, within twenty weeks. */
@StoryTest
class PlanStoryIT {

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Desk desk;

    @Autowired
    private Search search;

    @Autowired
    private Assessing assessing;

    @Autowired
    private Writing writing;

    @Autowired
    private PanelSits panel;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TimePasses time;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Plans plans;

    @Autowired
    private PanelRecords panels;

    @Autowired
    private Care care;

    @Autowired
    private RecordDeath death;

    @Autowired
    private JdbcTemplate jdbc;

    private People people;
    private Reader caseworker;
    private Child child;

    @BeforeEach
    void all_advice_is_there() {
        people = town.people();
        caseworker = people.as(Role.SEN_CASEWORKER);
        child = front.asks(people, Answers.MET);
        desk.helpWhileWaiting(child);
        desk.agreesToAssess(child);
        search.finds(child, people.as(Role.KEY_WORKER));
        assessing.gathersAllAdvice(child);
        time.days(84);
    }

    @Test
    void a_panel_decides_a_package_of_20_55_and_25_percent_and_the_plan_is_final_within_twenty_weeks() {
        writing.draftIsSent(child);
        writing.familyComments(child, true);
        writing.familyIsAnswered(child, List.of("Hill School", "River School"), true);
        writing.settingsAnswer(child);
        panel.isAsked(child);
        panel.decides(child, true, 2000, 5500, 2500);
        panel.isTold(child);
        time.days(110);
        issuing.issues(child);

        assertThat(state(StatutoryPeriod.FINAL_PLAN)).containsExactly(ClockState.SATISFIED);
        assertThat(clocks.of(child.id()))
                .filteredOn(clock -> clock.kind() == StatutoryPeriod.FINAL_PLAN)
                .allSatisfy(clock -> assertThat(clock.breached()).isFalse());
        assertThat(plans.headers(care.open(caseworker, child)))
                .extracting(PlanHeader::status)
                .containsExactly(PlanStatus.FINAL, PlanStatus.SENT);
        assertThat(panels.of(care.open(caseworker, child)))
                .singleElement()
                .satisfies(
                        said -> assertThat(Objects.requireNonNull(said.money()).shares())
                                .extracting(Share::pence)
                                .containsExactly(368_000L, 1_012_000L, 460_000L));
        assertThat(steps()).doesNotContain("collect-acknowledgements", "decide-to-issue");
        assertThat(journeys()).doesNotContain("ehc-plan", "panel");
    }

    @Test
    void no_plan_but_this_help_and_the_key_worker_stays() {
        writing.noPlanButHelp(child);

        assertThat(state(StatutoryPeriod.DECIDE_NO_PLAN)).containsExactly(ClockState.SATISFIED);
        assertThat(state(StatutoryPeriod.FINAL_PLAN)).containsExactly(ClockState.CANCELLED);
        assertThat(care.open(people.as(Role.KEY_WORKER), child).status()).isEqualTo(ChildStatus.ACTIVE);
        assertThat(jdbc.queryForObject(
                        "select count(*) from support_offer where kind = 'SIGNPOSTING' and case_id = ?",
                        Long.class,
                        Ids.bytes(child.id())))
                .isEqualTo(1);
        assertThat(journeys()).doesNotContain("ehc-plan");
    }

    @Test
    void what_may_not_be_is_refused_and_changes_nothing() {
        refused("plan.not.ready", () -> writing.draftIsReady(child));
        writing.draftIsSent(child);
        writing.familyComments(child, false);
        writing.familyIsAnswered(child, List.of(), true);
        panel.isAsked(child);
        panel.saysNeed(child, false);
        refused("panel.shares.not.whole", () -> panel.pays(child, 2000, 5500, 2499));
        refused("panel.authority.missing", () -> panel.pays(child, 2000, 5500, 2500));

        assertThat(tasks.steps(panel.chair(child), child)).containsExactly("decide-the-money");
        panel.paysWhenTheyHaveCome(child, 2000, 5500, 2500);
        assertThat(steps()).contains("tell-family-what-panel-says");
    }

    @Test
    void silence_stops_nothing_and_a_final_plan_needs_the_health_board_s_agreement_to_what_it_says_now() {
        writing.draftIsSent(child);
        time.days(100);
        assertThat(steps()).contains("answer-the-family").doesNotContain("comment-on-the-draft");
        writing.familyIsAnswered(child, List.of("Hill School"), false);
        time.days(117);
        assertThat(steps()).contains("decide-to-issue").doesNotContain("record-setting-answer");

        issuing.decides(child);
        writing.healthProvisionIsAdded(child);
        refused("plan.health.not.agreed", () -> issuing.sends(child));
        issuing.sendsBack(child);
        assertThat(steps()).contains("draft-the-plan");
        assertThat(plans.latest(care.open(caseworker, child)).orElseThrow().text(PlanSection.I))
                .isEmpty();
    }

    @Test
    void when_the_child_dies_in_the_middle_of_it_the_plan_and_the_panel_stop() {
        writing.draftIsSent(child);
        writing.familyComments(child, false);
        writing.familyIsAnswered(child, List.of(), true);
        Reader keyWorker = people.as(Role.KEY_WORKER);

        DeathRecord confirmed = new DeathRecord(Town.BEGIN.plusDays(84), child.reference(), true);
        death.record(
                keyWorker,
                child.reference(),
                confirmed,
                care.open(keyWorker, child).version());

        assertThat(journeys()).containsOnly("bereavement");
        assertThat(clocks.of(child.id())).extracting(ClockView::state).doesNotContain(ClockState.RUNNING);
    }

    private List<ClockState> state(StatutoryPeriod kind) {
        return clocks.of(child.id()).stream()
                .filter(clock -> clock.kind() == kind)
                .map(ClockView::state)
                .toList();
    }

    private List<String> steps() {
        return tasks.steps(caseworker, child);
    }

    private List<String> journeys() {
        return jdbc.queryForList(
                "select process from journey_step where ended_at is null and case_id = ?",
                String.class,
                Ids.bytes(child.id()));
    }
}
