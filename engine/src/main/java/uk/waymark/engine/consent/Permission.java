package uk.waymark.engine.consent;

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
import uk.waymark.engine.access.DataClass;

/**
 * The family's word on whether one agency may see one kind of information about their child.
 *
 * <p>It is asked for, given or refused, may be withdrawn at any time and may run out. Each answer names who gave it and
 * on what right. Sharing that the law requires is another record ({@link LawfulBasis}); refusing does not touch it.
 */
@Entity
public class Permission {

    @Id
    private UUID id;

    private UUID caseId;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private DataClass dataClass;

    @Enumerated(EnumType.STRING)
    private PermissionState state;

    private @Nullable String givenBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Competence competence;

    private @Nullable LocalDate askedOn;

    private @Nullable LocalDate answeredOn;

    private @Nullable LocalDate expiresOn;

    private @Nullable UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Permission() {}

    /** A permission that is asked for on this day. */
    public Permission(UUID caseId, UUID agencyId, DataClass dataClass, LocalDate askedOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.agencyId = agencyId;
        this.dataClass = dataClass;
        this.state = PermissionState.ASKED;
        this.askedOn = askedOn;
    }

    /** Asks again after a no. */
    public void askAgain(LocalDate on) {
        move(PermissionState.ASKED);
        this.askedOn = on;
        this.answeredOn = null;
    }

    /** Stores an answer: given, refused or withdrawn. */
    public void answer(PermissionState newState, Answer answer, LocalDate on) {
        move(newState);
        this.givenBy = answer.givenBy();
        this.competence = answer.competence();
        this.expiresOn = newState == PermissionState.GIVEN ? answer.expiresOn() : null;
        this.answeredOn = on;
    }

    /** Its last day has passed. */
    public void expire() {
        move(PermissionState.EXPIRED);
    }

    /** Notes who wrote it down. */
    public void recordedBy(UUID account) {
        this.recordedBy = account;
    }

    private void move(PermissionState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal.NotNow("permission.wrong.state");
        }
        this.state = next;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public DataClass dataClass() {
        return dataClass;
    }

    public PermissionState state() {
        return state;
    }

    public @Nullable String givenBy() {
        return givenBy;
    }

    public @Nullable Competence competence() {
        return competence;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    public @Nullable UUID recordedBy() {
        return recordedBy;
    }

    public @Nullable LocalDate askedOn() {
        return askedOn;
    }

    public @Nullable Integer version() {
        return version;
    }
}
