package uk.waymark.engine.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting about a child: it is planned, perhaps moved, and then held with minutes or called off. The meeting of a
 * yearly review is arranged, moved, held and ended by the steps of that review.
 */
@Entity
public class Meeting {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalDate onDate;

    private String atTime;

    private boolean remote;

    private byte[] sealedPlace;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private UUID plannedBy;

    private @Nullable UUID reviewId;

    private @Nullable LocalDate heldOn;

    private byte @Nullable [] sealedMinutes;

    private byte @Nullable [] sealedUndecided;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** A meeting that somebody plans. */
    Meeting(UUID id, UUID caseId, MeetingPlan plan, byte[] sealedPlace, UUID plannedBy) {
        this.id = id;
        this.caseId = caseId;
        this.kind = plan.kind();
        this.plannedBy = plannedBy;
        this.state = MeetingState.PLANNED;
        this.onDate = plan.on();
        this.atTime = plan.at().toString();
        this.remote = plan.remote();
        this.sealedPlace = sealedPlace.clone();
    }

    /** It is the meeting of this review. */
    Meeting ofReview(UUID review) {
        this.reviewId = review;
        return this;
    }

    /** It takes place at another time or elsewhere. */
    void move(MeetingPlan plan, byte[] newSealedPlace) {
        this.onDate = plan.on();
        this.atTime = plan.at().toString();
        this.remote = plan.remote();
        this.sealedPlace = newSealedPlace.clone();
    }

    /** It has taken place. */
    void held(LocalDate on, byte[] minutes, byte @Nullable [] undecided) {
        this.state = MeetingState.HELD;
        this.heldOn = on;
        this.sealedMinutes = minutes.clone();
        this.sealedUndecided = undecided == null ? null : undecided.clone();
    }

    /** It does not take place. */
    void cancel() {
        this.state = MeetingState.CANCELLED;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public MeetingKind kind() {
        return kind;
    }

    public LocalDate onDate() {
        return onDate;
    }

    public String atTime() {
        return atTime;
    }

    public boolean remote() {
        return remote;
    }

    public byte[] sealedPlace() {
        return sealedPlace.clone();
    }

    public MeetingState state() {
        return state;
    }

    public UUID plannedBy() {
        return plannedBy;
    }

    public @Nullable UUID reviewId() {
        return reviewId;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public byte @Nullable [] sealedMinutes() {
        return sealedMinutes;
    }

    public byte @Nullable [] sealedUndecided() {
        return sealedUndecided;
    }

    public @Nullable Integer version() {
        return version;
    }
}
