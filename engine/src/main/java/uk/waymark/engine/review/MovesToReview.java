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

    /**
     * The moves that are ahead of a child, the next date in the law first.
     *
     * @param named those whose next setting the plan names itself
     * @param left those for which a review has still to be held
     */
    record Moves(List<Move> named, List<Move> left) {}

    /** Those of a child who is known. */
    Moves of(OpenCase child, LocalDate born) {
        List<Move> ahead = moves.of(child.caseId(), born);
        List<Move> named = ahead.isEmpty() ? List.of() : plan.named(child, ahead);
        Set<LocalDate> held = held(child.caseId());
        List<Move> left = ahead.stream()
                .filter(move -> !held.contains(move.lateFrom()) && !named.contains(move))
                .toList();
        return new Moves(named, left);
    }

    /** Those of a child who has just arrived. */
    List<Move> ofNew(LocalDate born) {
        return moves.atUsualAges(born);
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
