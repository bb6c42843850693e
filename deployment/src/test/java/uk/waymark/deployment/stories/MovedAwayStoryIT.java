package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Assessing;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.HowFar;
import uk.waymark.deployment.stories.world.HowFar.Where;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.MovesAway;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.StillOpen;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.moving.Destination;
import uk.waymark.engine.moving.MoveOrder;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.assessment.AnswerTheRequest;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A family moves to another area, wherever the journey of its child stands: what goes on here ends, and the rest is handed over. */
@StoryTest
class MovedAwayStoryIT {

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private HowFar far;

    @Autowired
    private MovesAway moving;

    @Autowired
    private StillOpen open;

    @Autowired
    private Assessing assessing;

    @Autowired
    private Care care;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TimePasses time;

    @Autowired
    private AnswerTheRequest answer;

    @Autowired
    private AssessmentOfChild assessment;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Ledgers ledgers;

    @Autowired
    private Today today;

    @Autowired
    private JdbcTemplate jdbc;

    private People people;
    private Child child;
    private Reader dana;

    @BeforeEach
    void somebody_asks_for_a_small_child() {
        people = town.people();
        dana = people.as(Role.SEN_CASEWORKER);
        child = front.asksForOneAged(people, 3);
    }

    @ParameterizedTest
    @EnumSource
    void everything_here_ends_but_the_handing_over_and_nothing_begins_again(Where where) {
        far.reaches(child, where);
        moving.moves(child, Destination.ENGLAND, YesNo.NO);
        boolean plan = where.compareTo(Where.PLAN_IS_FINAL) >= 0;
        String step = plan ? "hand-over-plan" : "pass-on-what-is-known";

        assertThat(open.steps(child)).containsExactly(step);
        assertThat(moving.running(child))
                .isEqualTo(plan ? List.of(StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA) : List.of());
        assertThat(count("select count(*) from flag where cleared_at is null and case_id = ?"))
                .isZero();
        time.until(today.date().plusWeeks(1));
        moving.handsOver(child, step, dana);

        assertThat(open.processes(child)).isEmpty();
        assertThat(moving.running(child)).isEmpty();
        long log = count("select count(*) from journey_step where case_id = ?");
        time.until(today.date().plusYears(1));
        assertThat(count("select count(*) from journey_step where case_id = ?")).isEqualTo(log);
    }

    @Test
    void advice_that_is_sent_after_the_move_is_refused_with_the_reason_and_what_was_given_stays() {
        far.reaches(child, Where.KEY_WORKER_FOUND);
        List<Reader> asked = assessing.asksEveryone(child);
        assessing.gives(child, asked.get(1));
        Reader adviser = asked.get(0);
        StepOrder late = tasks.order(adviser, child, "give-advice");
        moving.moves(child, Destination.ENGLAND, YesNo.NOT_KNOWN);

        refused("child.has.moved", () -> answer.give(adviser, late, Assessing.TEXT, -1));
        List<RequestLine> requests = assessment.latest(child.id()).orElseThrow().requests();
        assertThat(requests)
                .extracting(RequestLine::state)
                .containsOnly(AdviceState.WITHDRAWN, AdviceState.ACCEPTED)
                .contains(AdviceState.ACCEPTED);
        assertThat(requests)
                .filteredOn(request -> request.state() == AdviceState.WITHDRAWN)
                .allSatisfy(request -> assertThat(assessment.note(care.open(dana, child), request.id()))
                        .isEqualTo("The family has moved to another area"));
        refused("child.has.moved", () -> care.joinsByLaw(child, dana, adviser));
        ledgers.agree();
    }

    @Test
    void a_plan_and_what_it_says_about_health_go_to_the_other_area_in_the_laws_days() {
        far.reaches(child, Where.PLAN_IS_FINAL);
        LocalDate moved = today.date();
        moving.moves(child, new MoveOrder(moved, moved.minusDays(3), Destination.ENGLAND, "Southshire", YesNo.YES));

        assertThat(open.steps(child)).containsExactlyInAnyOrder("hand-over-plan", "tell-new-health-board");
        refused("move.before.known", () -> moving.handsOver(child, "hand-over-plan", dana, moved.minusWeeks(1)));
        moving.handsOver(child, "hand-over-plan", dana);
        Reader board = town.another(people, Role.ICB_COMMISSIONER);
        refused("move.told.already", () -> moving.takenBack(child));
        moving.handsOver(child, "tell-new-health-board", board);

        assertThat(clocks.of(child.id()))
                .filteredOn(clock -> clock.kind() == StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA
                        || clock.kind() == StatutoryPeriod.OLD_ICB_TELLS_NEW_ICB)
                .hasSize(2)
                .allSatisfy(clock -> {
                    assertThat(clock.state()).isEqualTo(ClockState.SATISFIED);
                    assertThat(clock.breached()).isFalse();
                });
        assertThat(care.open(people.as(Role.KEY_WORKER), child).status())
                .as("the team reads on")
                .isEqualTo(ChildStatus.MOVED);
    }

    private long count(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class, Ids.bytes(child.id()));
        return found == null ? 0 : found;
    }
}
