package uk.waymark.deployment.stories.walk;

import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.stories.walk.Cast.Everybody;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.engine.consultation.LateComments;
import uk.waymark.engine.moving.Destination;
import uk.waymark.engine.moving.MoveOrder;
import uk.waymark.engine.moving.RecordMove;
import uk.waymark.engine.moving.TakeMoveBack;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

/** What happens when a family moves, or speaks later than it was asked. */
@TestComponent
class MoveHappenings {

    private final RecordMove moves;
    private final TakeMoveBack mistake;
    private final LateComments late;
    private final Care care;
    private final Today today;

    MoveHappenings(RecordMove moves, TakeMoveBack mistake, LateComments late, Care care, Today today) {
        this.moves = moves;
        this.mistake = mistake;
        this.late = late;
        this.care = care;
        this.today = today;
    }

    /** Something happens; the answer is what. */
    String one(Everybody everybody, Child child, Dice dice) {
        Reader dana = everybody.as(Role.SEN_CASEWORKER);
        switch (dice.upTo(3)) {
            case 1 -> {
                MoveOrder order = new MoveOrder(
                        today.date(),
                        today.date().minusDays(dice.upTo(40)),
                        dice.one(Destination.values()),
                        "Southshire",
                        dice.one(YesNo.values()));
                moves.record(
                        dana, child.reference(), order, care.open(dana, child).version());
                return "the family moves away";
            }
            case 2 -> {
                String why = "It was another child.";
                mistake.takeBack(
                        dana, child.reference(), why, care.open(dana, child).version());
                return "the move is taken back";
            }
            default -> {
                late.give(dana, child.reference(), new Comments("The nights.", null, YesNo.NO, YesNo.NOT_KNOWN));
                return "the family says more about the draft";
            }
        }
    }
}
