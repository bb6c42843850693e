package uk.waymark.engine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.nextsetting.MovesAhead;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/** The moves to a next setting for which a review has still to be held: no review was, and the plan does not name that setting. */
@Component
class MovesToReview {

    private final MovesAhead moves;
    private final Reviews reviews;
    private final PlanInForce plan;

    MovesToReview(MovesAhead moves, Reviews reviews, PlanInForce plan) {
        this.moves = moves;
        this.reviews = reviews;
        this.plan = plan;
    }

    /** Those of a child who is known, the next date in the law first. */
    List<Move> of(OpenCase child, LocalDate born) {
        Set<LocalDate> held = held(child.caseId());
        List<Move> left = moves.of(child.caseId(), born).stream()
                .filter(move -> !held.contains(move.lateFrom()))
                .toList();
        List<Move> named = left.isEmpty() ? List.of() : plan.named(child, left);
        return left.stream().filter(move -> !named.contains(move)).toList();
    }

    /** Those of a child who has just arrived. */
    List<Move> ofNew(LocalDate born) {
        return moves.atUsualAges(born);
    }

    /** The moves that are ahead and whose next setting the plan names itself. */
    List<Move> named(OpenCase child, LocalDate born) {
        return plan.named(child, moves.of(child.caseId(), born));
    }

    private Set<LocalDate> held(UUID caseId) {
        return reviews.findByCaseIdOrderByIdDesc(caseId).stream()
                .map(Review::facts)
                .filter(review -> !review.state().open() && review.state() != ReviewState.STOPPED)
                .map(review -> review.due().transferOn())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
