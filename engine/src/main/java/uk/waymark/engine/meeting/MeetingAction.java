package uk.waymark.engine.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was agreed at a meeting: one owner, one date, and in the end done or, with the reason, not done. */
@Entity
public class MeetingAction {

    @Id
    private UUID id;

    private UUID meetingId;

    private UUID caseId;

    private @Nullable UUID ownerPractitioner;

    private @Nullable UUID ownerAgency;

    private @Nullable UUID ownerFamilyMember;

    private byte[] sealedWhat;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private @Nullable LocalDate closedOn;

    private byte @Nullable [] sealedHow;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected MeetingAction() {}

    /** Something to do until that day. */
    MeetingAction(UUID id, Meeting meeting, byte[] sealedWhat, LocalDate dueOn) {
        this.id = id;
        this.meetingId = meeting.id();
        this.caseId = meeting.caseId();
        this.sealedWhat = sealedWhat.clone();
        this.dueOn = dueOn;
        this.state = ActionState.OPEN;
    }

    /** A professional does it. */
    void by(UUID practitioner, UUID agency) {
        this.ownerPractitioner = practitioner;
        this.ownerAgency = agency;
    }

    /** Somebody of the family does it. */
    void byFamily(UUID member) {
        this.ownerFamilyMember = member;
    }

    /** It is done, or will not be. */
    void close(ActionState how, LocalDate on, byte @Nullable [] sealedWords) {
        this.state = how;
        this.closedOn = on;
        this.sealedHow = sealedWords == null ? null : sealedWords.clone();
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID caseId() {
        return caseId;
    }

    public @Nullable UUID ownerPractitioner() {
        return ownerPractitioner;
    }

    public @Nullable UUID ownerAgency() {
        return ownerAgency;
    }

    public @Nullable UUID ownerFamilyMember() {
        return ownerFamilyMember;
    }

    public byte[] sealedWhat() {
        return sealedWhat.clone();
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ActionState state() {
        return state;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public byte @Nullable [] sealedHow() {
        return sealedHow;
    }

    public @Nullable Integer version() {
        return version;
    }
}
