package uk.waymark.engine.keyworker;

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
 * One search for a child's key worker.
 *
 * <p>In each round up to three people are proposed, the family is asked, a manager confirms one, and that person says
 * yes or no; a no, or "none of them", begins another round. It ends when somebody is named. When a key worker leaves,
 * the search also ends with a handover.
 */
@Entity
public class KeyWorkerRequest {

    @Id
    private UUID id;

    private UUID caseId;

    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.ASKED;

    private int round = 1;

    private @Nullable UUID handoverFrom;

    private @Nullable UUID chosenPractitioner;

    @Enumerated(EnumType.STRING)
    private FamilyWish familyWish = FamilyWish.NOT_ASKED;

    private @Nullable UUID familyWishPractitioner;

    private @Nullable LocalDate namedOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected KeyWorkerRequest() {}

    /** A search that begins; {@code handoverFrom} is the key worker who is leaving, if there is one. */
    KeyWorkerRequest(UUID caseId, LocalDate askedOn, @Nullable UUID handoverFrom) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.askedOn = askedOn;
        this.handoverFrom = handoverFrom;
    }

    /** People are proposed, or nobody could be. */
    void proposed(boolean anybody) {
        move(anybody ? RequestState.PROPOSED : RequestState.NOBODY);
    }

    /** What the family said. */
    void familySaid(FamilyWish wish, @Nullable UUID practitioner) {
        move(RequestState.ANSWERED);
        this.familyWish = wish;
        this.familyWishPractitioner = practitioner;
    }

    /** A manager has chosen. */
    void confirm(UUID practitioner) {
        move(RequestState.CONFIRMED);
        this.chosenPractitioner = practitioner;
    }

    /** The person who was chosen has said yes. */
    void accept() {
        move(RequestState.ACCEPTED);
    }

    /** Another round begins; what the family wished is kept. */
    void again() {
        move(RequestState.ASKED);
        this.round++;
        this.chosenPractitioner = null;
    }

    /** The person is the key worker. */
    void named(LocalDate on) {
        move(RequestState.NAMED);
        this.namedOn = on;
    }

    /** Nobody is looked for any more. */
    void close() {
        this.state = RequestState.CLOSED;
    }

    private void move(RequestState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal.NotNow("key.worker.request.wrong.state");
        }
        this.state = next;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public RequestState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public @Nullable UUID handoverFrom() {
        return handoverFrom;
    }

    public @Nullable UUID chosenPractitioner() {
        return chosenPractitioner;
    }

    public FamilyWish familyWish() {
        return familyWish;
    }

    public @Nullable UUID familyWishPractitioner() {
        return familyWishPractitioner;
    }

    public @Nullable LocalDate namedOn() {
        return namedOn;
    }
}
