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

/** A service for adults that is asked to take part: invited, chased when it is silent, and met before the move. */
@Entity
public class AdultService {

    @Id
    private UUID id;

    private UUID growingUpId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private AdultServiceKind kind;

    private String name;

    private LocalDate invitedOn;

    @Enumerated(EnumType.STRING)
    private ServiceAnswer answer;

    private @Nullable LocalDate answeredOn;

    private @Nullable LocalDate chasedOn;

    private @Nullable LocalDate escalatedOn;

    private @Nullable LocalDate metOn;

    private @Nullable LocalDate appointmentOn;

    private int appointmentsMissed;

    private @Nullable LocalDate keptOn;

    private byte @Nullable [] sealedSoon;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected AdultService() {}

    /** Invited on this day. */
    AdultService(GrowingUp growingUp, AdultServiceKind kind, String name, LocalDate invitedOn) {
        this.id = Ids.next();
        this.growingUpId = growingUp.id();
        this.caseId = growingUp.caseId();
        this.kind = kind;
        this.name = name;
        this.invitedOn = invitedOn;
        this.answer = ServiceAnswer.ASKED;
    }

    /** It has answered. */
    void answers(ServiceAnswer what, LocalDate on) {
        this.answer = what;
        this.answeredOn = on;
    }

    /** Somebody rang them, because they had not answered. */
    void chased(LocalDate on) {
        this.chasedOn = on;
    }

    /** Somebody senior has it now. */
    void escalated(LocalDate on) {
        this.escalatedOn = on;
    }

    /** The young person has met somebody from there. */
    void met(LocalDate on) {
        this.metOn = on;
    }

    /** A day is agreed for the first appointment; {@code why} it is so soon stays until it is replaced. */
    void appointment(LocalDate on, byte @Nullable [] why) {
        this.appointmentOn = on;
        if (why != null) {
            this.sealedSoon = why.clone();
        }
    }

    /** The first appointment was missed: there is another. */
    void missed() {
        this.appointmentsMissed++;
    }

    /** The first appointment took place on its day: the young person is with this service now. */
    void kept() {
        this.keptOn = appointmentOn;
    }

    /** Whether it takes part, and its first appointment is still to take place. */
    boolean toCome() {
        return answer == ServiceAnswer.ACCEPTED && keptOn == null;
    }

    public UUID id() {
        return id;
    }

    public UUID growingUpId() {
        return growingUpId;
    }

    public UUID caseId() {
        return caseId;
    }

    public AdultServiceKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public LocalDate invitedOn() {
        return invitedOn;
    }

    public ServiceAnswer answer() {
        return answer;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    public @Nullable LocalDate chasedOn() {
        return chasedOn;
    }

    public @Nullable LocalDate escalatedOn() {
        return escalatedOn;
    }

    public @Nullable LocalDate metOn() {
        return metOn;
    }

    public @Nullable LocalDate appointmentOn() {
        return appointmentOn;
    }

    public int appointmentsMissed() {
        return appointmentsMissed;
    }

    public @Nullable LocalDate keptOn() {
        return keptOn;
    }

    public byte @Nullable [] sealedSoon() {
        return sealedSoon;
    }

    public @Nullable Integer version() {
        return version;
    }
}
