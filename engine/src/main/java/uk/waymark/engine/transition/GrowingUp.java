package uk.waymark.engine.transition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** A young person's move to adult services: from Year 9, over the first appointment, until six months after it. */
@Entity
public class GrowingUp {

    @Id
    private UUID id;

    private UUID caseId;

    private LocalDate begunOn;

    private String why;

    private @Nullable UUID worker;

    private @Nullable LocalDate workerSince;

    private byte @Nullable [] sealedHoping;

    private byte @Nullable [] sealedWorsening;

    private @Nullable LocalDate plannedOn;

    private @Nullable LocalDate appointmentOn;

    private int appointmentsMissed;

    private @Nullable LocalDate movedOn;

    @Enumerated(EnumType.STRING)
    private GrowingUpState state;

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected GrowingUp() {}

    /** It begins. */
    GrowingUp(UUID caseId, LocalDate begunOn, String why) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.begunOn = begunOn;
        this.why = why;
        this.state = GrowingUpState.PREPARING;
    }

    /** This person stays through the move. */
    void accompaniedBy(UUID practitioner, LocalDate on) {
        this.worker = practitioner;
        if (workerSince == null) {
            this.workerSince = on;
        }
    }

    /** The plan for what is hoped for, and beside it the plan for getting worse. */
    void planned(byte[] hoping, byte[] worsening, LocalDate on) {
        this.sealedHoping = hoping.clone();
        this.sealedWorsening = worsening.clone();
        this.plannedOn = on;
    }

    /** The first appointment with an adult service. */
    void appointment(LocalDate on) {
        this.appointmentOn = on;
    }

    /** It was missed: there is a new chance. */
    void missed() {
        this.appointmentsMissed++;
    }

    /** The first appointment with every service that takes part took place, the last on this day. */
    void moved(LocalDate on) {
        this.movedOn = on;
        this.state = GrowingUpState.MOVED;
    }

    /** It is over. */
    void end(GrowingUpState how, LocalDate on) {
        this.state = how;
        this.endedOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public String why() {
        return why;
    }

    public @Nullable UUID worker() {
        return worker;
    }

    public @Nullable LocalDate workerSince() {
        return workerSince;
    }

    public byte @Nullable [] sealedHoping() {
        return sealedHoping;
    }

    public byte @Nullable [] sealedWorsening() {
        return sealedWorsening;
    }

    public @Nullable LocalDate plannedOn() {
        return plannedOn;
    }

    public @Nullable LocalDate appointmentOn() {
        return appointmentOn;
    }

    public int appointmentsMissed() {
        return appointmentsMissed;
    }

    public @Nullable LocalDate movedOn() {
        return movedOn;
    }

    public GrowingUpState state() {
        return state;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable Integer version() {
        return version;
    }
}
