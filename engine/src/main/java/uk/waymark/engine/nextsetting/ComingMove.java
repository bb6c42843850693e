package uk.waymark.engine.nextsetting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;

/**
 * A move to another school or college that somebody has said.
 *
 * <p>It counts from the day on which it was written down, and stays on record when it is taken back.
 */
@SuppressWarnings("UnusedVariable")
@Entity
public class ComingMove {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ComingMoveKind kind;

    private LocalDate movesOn;

    @Enumerated(EnumType.STRING)
    private KnownFrom knownFrom;

    private LocalDate notedOn;

    private UUID notedBy;

    private @Nullable LocalDate takenBackOn;

    private @Nullable UUID takenBackBy;

    @Enumerated(EnumType.STRING)
    private @Nullable NotMoving takenBackBecause;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected ComingMove() {}

    ComingMove(UUID caseId, ComingMoveFacts.Said said, LocalDate on, UUID by) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = said.kind();
        this.movesOn = said.movesOn();
        this.knownFrom = said.from();
        this.notedOn = on;
        this.notedBy = by;
    }

    /** It does not count any more. */
    void takeBack(NotMoving because, LocalDate on, UUID by) {
        if (takenBackOn != null) {
            throw new Refusal.NotNow("coming.taken.back.already");
        }
        this.takenBackOn = on;
        this.takenBackBy = by;
        this.takenBackBecause = because;
    }

    /** What is known of it, for reading. */
    ComingMoveFacts facts() {
        return new ComingMoveFacts(
                id, caseId, new ComingMoveFacts.Said(kind, movesOn, knownFrom), notedOn, takenBackOn, takenBackBecause);
    }
}
