package uk.waymark.web.family.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.moving.Destination;
import uk.waymark.engine.moving.MoveFacts;
import uk.waymark.engine.moving.MoveStory;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.words.Days;

/** Tells a family that has moved what goes with it, what the new council has to do, and by when; never where it lives now. */
@Component
class AfterMove {

    private final MoveStory moves;

    AfterMove(MoveStory moves) {
        this.moves = moves;
    }

    /** What still goes on here, and before it what follows from the move. */
    List<Chapter> of(OpenedChild child, List<Chapter> goingOn) {
        List<Chapter> all = new ArrayList<>();
        moves.latest(child.file())
                .map(move -> new Chapter("After your move", List.of(), List.of(), words(move), null))
                .ifPresent(all::add);
        all.addAll(goingOn);
        return all;
    }

    private String words(MoveFacts move) {
        String goes = move.planGoes() ? plan(move) : withoutPlan(move);
        return goes + " You can read here what you could read before. Have you not moved? Then please ring us soon.";
    }

    private String plan(MoveFacts move) {
        LocalDate passed = move.passedOn();
        if (passed == null) {
            return "The plan goes with you to your new council. It still holds. Your new council must then do what it says.";
        }
        LocalDate review = move.reviewBy();
        return "Your new council has had the plan since " + Days.plain(passed) + ". It must do what the plan says."
                + " It writes to you by " + Days.plain(moves.newAuthorityTellsBy(passed)) + "."
                + (review == null ? "" : " It looks at the plan again by " + Days.plain(review) + ".");
    }

    private static String withoutPlan(MoveFacts move) {
        String there = move.to() == Destination.ENGLAND
                ? "What we had begun ends here. You can ask your new council for the same help at once."
                : "What we had begun ends here. A plan like ours counts only in England. Ask a school or doctor there for help.";
        return there + " We pass on what we know only if you agree.";
    }
}
