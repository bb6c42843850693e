package uk.waymark.engine.moving;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.rules.YesNo;

/**
 * One move of a family to another area.
 *
 * <p>It is recorded, and what has to be handed over is handed over, each with its day. As long as nobody outside has been told
 * it can be taken back as a mistake. Where the family went is sealed: not everybody who knows the child may know it.
 */
@Entity
@SuppressWarnings("UnusedVariable")
public class FamilyMove {

    @Id
    private UUID id;

    private UUID caseId;

    private LocalDate movedOn;

    private LocalDate knownOn;

    @Enumerated(EnumType.STRING)
    private Destination destination;

    @Enumerated(EnumType.STRING)
    private YesNo otherBoard;

    private byte[] sealedAuthority = {};

    @Enumerated(EnumType.STRING)
    private Stood stood;

    @Enumerated(EnumType.STRING)
    private ChildStatus statusBefore;

    private LocalDate recordedOn;

    private UUID recordedBy;

    private @Nullable LocalDate passedOn;

    private @Nullable LocalDate boardToldOn;

    private @Nullable LocalDate reviewBy;

    private @Nullable LocalDate takenBackOn;

    private byte @Nullable [] sealedReason;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected FamilyMove() {}

    @SuppressWarnings("NullAway.Init") // the day and the person follow before it is stored
    FamilyMove(UUID caseId, MoveOrder order, Stood stood, ChildStatus before) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.movedOn = order.movedOn();
        this.knownOn = order.knownOn();
        this.destination = order.to();
        this.otherBoard = order.otherBoard();
        this.stood = stood;
        this.statusBefore = before;
    }

    void recorded(byte[] authority, @Nullable LocalDate review, LocalDate on, UUID by) {
        this.sealedAuthority = authority.clone();
        this.reviewBy = review;
        this.recordedOn = on;
        this.recordedBy = by;
    }

    /** The plan, or what is known, has gone to the other area. */
    void passed(LocalDate on) {
        this.passedOn = on;
    }

    /** The new authority has until that day for its first review of the plan. */
    void reviewedBy(LocalDate day) {
        this.reviewBy = day;
    }

    /** The other health board knows. */
    void boardTold(LocalDate on) {
        this.boardToldOn = on;
    }

    /** It was a mistake. */
    void takenBack(LocalDate on, byte[] reason) {
        this.takenBackOn = on;
        this.sealedReason = reason.clone();
    }

    UUID id() {
        return id;
    }

    /** Under which name its dates stand in the clock ledger. */
    String subject() {
        return id.toString();
    }

    byte[] sealedAuthority() {
        return sealedAuthority.clone();
    }

    ChildStatus statusBefore() {
        return statusBefore;
    }

    MoveFacts facts() {
        return new MoveFacts(
                movedOn, knownOn, destination, otherBoard, stood, passedOn, boardToldOn, reviewBy, takenBackOn);
    }
}
