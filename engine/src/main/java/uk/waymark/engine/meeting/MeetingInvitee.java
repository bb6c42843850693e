package uk.waymark.engine.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

/** Somebody who is invited to a meeting: asked, answers, perhaps writes instead of coming, and came or did not. */
@Entity
public class MeetingInvitee {

    @Id
    private UUID id;

    private UUID meetingId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Guest guest;

    private @Nullable UUID practitionerId;

    private @Nullable UUID agencyId;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    @Enumerated(EnumType.STRING)
    private InvitationAnswer answer;

    private @Nullable LocalDate answeredOn;

    private byte @Nullable [] sealedContribution;

    private @Nullable LocalDate wroteOn;

    private byte @Nullable [] sealedWhy;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewPart part;

    @Enumerated(EnumType.STRING)
    private YesNo came;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected MeetingInvitee() {}

    /** Somebody who is asked to come. */
    MeetingInvitee(Meeting meeting, Guest guest) {
        this.id = Ids.next();
        this.meetingId = meeting.id();
        this.caseId = meeting.caseId();
        this.guest = guest;
        this.answer = InvitationAnswer.ASKED;
        this.came = YesNo.NOT_KNOWN;
    }

    /** The professional or service who is asked. */
    MeetingInvitee from(@Nullable UUID practitioner, UUID agency, Role as) {
        this.practitionerId = practitioner;
        this.agencyId = agency;
        this.role = as;
        return this;
    }

    /** For whom they are asked to a review. */
    MeetingInvitee standingFor(@Nullable ReviewPart whom) {
        this.part = whom;
        return this;
    }

    /** They have answered, with the reason when they gave one. */
    void answers(InvitationAnswer what, LocalDate on, byte @Nullable [] why) {
        this.answer = what;
        this.answeredOn = on;
        this.sealedWhy = why == null ? null : why.clone();
    }

    /** What they write instead of coming, or for those who come, stays until it is replaced. */
    void writes(byte[] contribution, LocalDate on) {
        this.sealedContribution = contribution.clone();
        this.wroteOn = on;
    }

    /** They take back what they wrote. */
    void writesNothing() {
        this.sealedContribution = null;
        this.wroteOn = null;
    }

    /** The meeting has moved: they are asked again, and what they wrote stays. */
    void askAgain() {
        this.answer = InvitationAnswer.ASKED;
        this.answeredOn = null;
        this.sealedWhy = null;
    }

    /** Whether they were there. */
    void was(boolean there) {
        this.came = there ? YesNo.YES : YesNo.NO;
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

    public Guest guest() {
        return guest;
    }

    public @Nullable UUID practitionerId() {
        return practitionerId;
    }

    public @Nullable UUID agencyId() {
        return agencyId;
    }

    public @Nullable Role role() {
        return role;
    }

    public InvitationAnswer answer() {
        return answer;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    public byte @Nullable [] sealedContribution() {
        return sealedContribution;
    }

    /** The day of what they wrote last. */
    public @Nullable LocalDate wroteOn() {
        return wroteOn;
    }

    public byte @Nullable [] sealedWhy() {
        return sealedWhy;
    }

    public @Nullable ReviewPart part() {
        return part;
    }

    public YesNo came() {
        return came;
    }

    public @Nullable Integer version() {
        return version;
    }
}
