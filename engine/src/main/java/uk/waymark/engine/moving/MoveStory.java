package uk.waymark.engine.moving;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A move before it is recorded and afterwards, for reading; the caller has opened the file. */
@Component
@Transactional(readOnly = true)
public class MoveStory {

    static final String AUTHORITY = "family_move.authority";

    private final FamilyMoves moves;
    private final WhereItStands where;
    private final MoveDates dates;
    private final Clocks clocks;
    private final SealedWords words;

    MoveStory(FamilyMoves moves, WhereItStands where, MoveDates dates, Clocks clocks, SealedWords words) {
        this.moves = moves;
        this.where = where;
        this.dates = dates;
        this.clocks = clocks;
        this.words = words;
    }

    /**
     * What follows from a move.
     *
     * @param planBy the last day for handing over the plan; null where none goes with the child
     * @param boardBy the last day for telling the other health board; null where nobody has to
     * @param tellsBy the last day for the new authority to write to the family; null where no plan goes
     * @param reviewsBy the last day for its first review of the plan; null where no plan goes
     */
    public record Follows(
            Stood stood,
            @Nullable LocalDate planBy,
            @Nullable LocalDate boardBy,
            @Nullable LocalDate tellsBy,
            @Nullable LocalDate reviewsBy) {}

    /** What would follow if the move were recorded now. */
    public Follows ahead(OpenCase child, MoveOrder order) {
        Stood stood = where.of(child);
        MoveFacts facts = new FamilyMove(child.caseId(), order, stood, child.status()).facts();
        if (!facts.planGoes()) {
            return new Follows(stood, null, null, null, null);
        }
        LocalDate planBy = dates.by(StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA, order);
        LocalDate yearly =
                clocks.due(child.caseId(), StatutoryPeriod.ANNUAL_REVIEW).orElse(null);
        return new Follows(
                stood,
                planBy,
                facts.boardIsTold() ? dates.by(StatutoryPeriod.OLD_ICB_TELLS_NEW_ICB, order) : null,
                dates.newAuthorityTellsBy(planBy),
                dates.newAuthorityReviewsBy(planBy, yearly));
    }

    /** The newest move, also one that was taken back. */
    public Optional<MoveFacts> latest(OpenCase child) {
        return moves.findByCaseIdOrderByIdDesc(child.caseId()).stream()
                .findFirst()
                .map(FamilyMove::facts);
    }

    /** When the new authority writes to the family at the latest, counted from the day of the transfer. */
    public LocalDate newAuthorityTellsBy(LocalDate transfer) {
        return dates.newAuthorityTellsBy(transfer);
    }

    /** Where the family went, for those who work with the child; empty before a move. */
    public String authority(OpenCase child) {
        return moves.findByCaseIdOrderByIdDesc(child.caseId()).stream()
                .findFirst()
                .map(move -> words.open(child, AUTHORITY, move.id(), move.sealedAuthority()))
                .orElse("");
    }
}
