package uk.waymark.engine.nextsetting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.clock.Today;

/** Writes moves down and takes them back; the caller has opened the file, and lets follow what has to. */
@Component
public class ComingMoveRecords {

    private static final int YEARS_AHEAD = 3;

    private final ComingMoves moves;
    private final Today today;

    ComingMoveRecords(ComingMoves moves, Today today) {
        this.moves = moves;
        this.today = today;
    }

    /** Every move that was written down for this child, also those that do not count any more, by the day of the move. */
    @Transactional(readOnly = true)
    public List<ComingMoveFacts> of(UUID caseId) {
        return moves.findByCaseIdOrderByMovesOnAscIdAsc(caseId).stream()
                .map(ComingMove::facts)
                .toList();
    }

    /**
     * A move is coming.
     *
     * @throws Refusal.NotNow {@code coming.past}, {@code coming.too.far}, {@code coming.known.already}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ComingMoveFacts note(UUID caseId, ComingMoveFacts.Said said, UUID by) {
        LocalDate now = today.date();
        refuse(!said.movesOn().isAfter(now), "coming.past");
        refuse(said.movesOn().isAfter(now.plusYears(YEARS_AHEAD)), "coming.too.far");
        boolean known = of(caseId).stream()
                .anyMatch(one -> one.counts() && one.said().movesOn().equals(said.movesOn()));
        refuse(known, "coming.known.already");
        return moves.save(new ComingMove(caseId, said, now, by)).facts();
    }

    /**
     * The move does not count any more.
     *
     * @throws Refusal.NotFound {@code coming.not.found} when it is none of this child
     * @throws Refusal.NotNow {@code coming.taken.back.already}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ComingMoveFacts takeBack(UUID caseId, UUID moveId, NotMoving because, UUID by) {
        ComingMove move = moves.findById(moveId)
                .filter(known -> known.facts().caseId().equals(caseId))
                .orElseThrow(() -> new Refusal.NotFound("coming.not.found"));
        move.takeBack(because, today.date(), by);
        return move.facts();
    }

    private static void refuse(boolean when, String messageKey) {
        if (when) {
            throw new Refusal.NotNow(messageKey);
        }
    }
}
