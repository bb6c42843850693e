package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.Reviewing;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.nextsetting.ComingMoveFacts;
import uk.waymark.engine.nextsetting.ComingMoveKind;
import uk.waymark.engine.nextsetting.ComingMoveRecords;
import uk.waymark.engine.nextsetting.KnownFrom;
import uk.waymark.engine.nextsetting.NotMoving;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.review.NoteMove;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A child has a plan, and it becomes known that another school comes next. */
@StoryTest
class ComingMoveStoryIT {

    private static final LocalDate OWN_BEGINNING = LocalDate.of(2026, 12, 8);
    private static final LocalDate MOVES = LocalDate.of(2027, 1, 11);

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Desk desk;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Tasks tasks;

    @Autowired
    private NoteMove moves;

    @Autowired
    private ComingMoveRecords records;

    @Autowired
    private Clocks clocks;

    private Child child;
    private Reader dana;
    private LocalDate begins;

    @BeforeEach
    void a_move_in_january_is_written_down() {
        child = front.asks(town.people(), Answers.MET);
        dana = child.as(Role.SEN_CASEWORKER);
        desk.agreesToAssess(child);
        reviewing.cameWithPlan(child);
        assertThat(reviewing.running(child).due().beginsOn()).isEqualTo(OWN_BEGINNING);
        moves.coming(
                dana,
                child.reference(),
                new ComingMoveFacts.Said(ComingMoveKind.BETWEEN_POST_16, MOVES, KnownFrom.NEXT_SETTING));
        begins = reviewing.running(child).due().beginsOn();
        assertThat(begins).isBefore(OWN_BEGINNING);
    }

    @Test
    void the_review_begins_earlier_and_the_duty_is_met_with_the_changed_plan() {
        reviewing.becomes(begins.minusDays(1));
        assertThat(tasks.steps(dana, child)).doesNotContain("plan-the-review-meeting");
        reviewing.becomes(begins);
        assertThat(tasks.steps(dana, child)).contains("plan-the-review-meeting");

        LocalDate meeting = begins.plusWeeks(5);
        reviewing.prepares(child, meeting);
        reviewing.becomes(meeting);
        reviewing.meets(child);
        reviewing.decides(child, ReviewDecision.AMEND);
        reviewing.changes(child);

        ClockView move = clocks.of(child.id()).stream()
                .filter(clock -> clock.kind() == StatutoryPeriod.POST_16_MOVE)
                .findFirst()
                .orElseThrow();
        assertThat(move.dueOn()).isEqualTo(MOVES.minusMonths(5));
        assertThat(move.state()).isEqualTo(ClockState.SATISFIED);
        assertThat(move.breached()).isFalse();
        assertThat(reviewing.running(child).due().transferOn())
                .as("one review for one move")
                .isNull();
    }

    @Test
    void a_move_that_does_not_come_leaves_the_review_where_it_was() {
        moves.takenBack(dana, child.reference(), records.of(child.id()).get(0).id(), NotMoving.STAYS);

        reviewing.becomes(OWN_BEGINNING.minusDays(1));
        assertThat(tasks.steps(dana, child)).doesNotContain("plan-the-review-meeting");
        reviewing.becomes(OWN_BEGINNING);
        assertThat(tasks.steps(dana, child)).contains("plan-the-review-meeting");
        assertThat(clocks.of(child.id()))
                .filteredOn(clock -> clock.kind() == StatutoryPeriod.POST_16_MOVE)
                .extracting(ClockView::state)
                .containsExactly(ClockState.CANCELLED);
    }
}
