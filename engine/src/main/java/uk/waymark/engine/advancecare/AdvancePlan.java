package uk.waymark.engine.advancecare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.answers.PlanState;

/**
 * One edition of a child's advance care plan, or the news that it was offered or declined.
 *
 * <p>Exactly one edition is present; a newer one takes its place, and the older stays readable for the record.
 */
@Entity
public class AdvancePlan {

    private static final String PRESENT = "YES";

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private LocalDate onDate;

    private @Nullable LocalDate reviewOn;

    private byte @Nullable [] sealedWords;

    private byte @Nullable [] sealedAgreement;

    private int edition;

    /** YES for the present edition, nothing for older ones: the database holds that there is one. */
    private @Nullable String present = PRESENT;

    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected AdvancePlan() {}

    /** The edition that is present from now on. */
    AdvancePlan(UUID caseId, int edition, PlanState state, LocalDate onDate, UUID recordedBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.edition = edition;
        this.state = state;
        this.onDate = onDate;
        this.recordedBy = recordedBy;
    }

    /** What it says, and when it is looked at again. */
    void says(byte @Nullable [] sealed, @Nullable LocalDate lookAgainOn) {
        this.sealedWords = sealed == null ? null : sealed.clone();
        this.reviewOn = lookAgainOn;
    }

    /** Who agreed to it. */
    void agreedBy(byte @Nullable [] sealed) {
        this.sealedAgreement = sealed == null ? null : sealed.clone();
    }

    /** It is still right; the next look is on this day. */
    void holdsUntil(LocalDate lookAgainOn) {
        this.reviewOn = lookAgainOn;
    }

    /** A newer edition takes its place. */
    void superseded() {
        this.present = null;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    PlanState state() {
        return state;
    }

    LocalDate onDate() {
        return onDate;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    byte @Nullable [] words() {
        return sealedWords;
    }

    byte @Nullable [] agreement() {
        return sealedAgreement;
    }

    int edition() {
        return edition;
    }

    boolean isPresent() {
        return PRESENT.equals(present);
    }

    UUID recordedBy() {
        return recordedBy;
    }
}
