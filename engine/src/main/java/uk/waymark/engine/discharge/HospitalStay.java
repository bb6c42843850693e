package uk.waymark.engine.discharge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child's stay in hospital, from the day on which going home is planned until the first visit at home. */
@Entity
public class HospitalStay {

    @Id
    private UUID id;

    private UUID caseId;

    private LocalDate inSince;

    private byte[] sealedWhere;

    private @Nullable LocalDate goingHomeOn;

    private boolean rapid;

    private @Nullable Instant rapidBy;

    private byte @Nullable [] sealedSenior;

    @Enumerated(EnumType.STRING)
    private StayState state;

    private byte @Nullable [] sealedOverride;

    private @Nullable UUID overrideBy;

    private @Nullable LocalDate overrideOn;

    private @Nullable LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Destination destination;

    private @Nullable LocalDate visitDueOn;

    private @Nullable LocalDate visitedOn;

    private @Nullable LocalDate endedOn;

    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected HospitalStay() {}

    /** Going home is planned from now on. */
    HospitalStay(UUID id, UUID caseId, GoingHome plan, byte[] sealedWhere, UUID recordedBy) {
        this.id = id;
        this.caseId = caseId;
        this.inSince = plan.inSince();
        this.goingHomeOn = plan.on();
        this.rapid = plan.rapid();
        this.sealedWhere = sealedWhere.clone();
        this.state = StayState.IN_HOSPITAL;
        this.recordedBy = recordedBy;
    }

    /** In the last hours or days: by when the child should be on the way. */
    void hurry(Instant by) {
        this.rapidBy = by;
    }

    /** The day has moved. */
    void planFor(@Nullable LocalDate on) {
        this.goingHomeOn = on;
    }

    /** The senior clinician who decides in a rapid discharge. */
    void decidedBy(byte[] senior) {
        this.sealedSenior = senior.clone();
    }

    /** Somebody who may has said that the child can leave without the meeting. */
    void withoutMeeting(byte[] why, UUID by, LocalDate on) {
        this.sealedOverride = why.clone();
        this.overrideBy = by;
        this.overrideOn = on;
    }

    /** The child has left hospital; by {@code visitBy} somebody has seen the child, or heard from the hospice. */
    void left(LocalDate on, Destination where, LocalDate visitBy) {
        this.state = where == Destination.HOME ? StayState.AT_HOME : StayState.IN_HOSPICE;
        this.destination = where;
        this.leftOn = on;
        this.visitDueOn = visitBy;
    }

    /** Somebody has been at the child's home. */
    void visited(LocalDate on) {
        this.visitedOn = on;
    }

    /** It is over in this way. */
    void end(StayState how, LocalDate on) {
        this.state = how;
        this.endedOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate inSince() {
        return inSince;
    }

    public byte[] sealedWhere() {
        return sealedWhere.clone();
    }

    public @Nullable LocalDate goingHomeOn() {
        return goingHomeOn;
    }

    public boolean rapid() {
        return rapid;
    }

    public @Nullable Instant rapidBy() {
        return rapidBy;
    }

    public byte @Nullable [] sealedSenior() {
        return sealedSenior;
    }

    public StayState state() {
        return state;
    }

    public byte @Nullable [] sealedOverride() {
        return sealedOverride;
    }

    public @Nullable UUID overrideBy() {
        return overrideBy;
    }

    public @Nullable LocalDate overrideOn() {
        return overrideOn;
    }

    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    public @Nullable Destination destination() {
        return destination;
    }

    public @Nullable LocalDate visitDueOn() {
        return visitDueOn;
    }

    public @Nullable LocalDate visitedOn() {
        return visitedOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public @Nullable Integer version() {
        return version;
    }
}
