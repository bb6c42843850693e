package uk.waymark.engine.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/** Somebody who is invited says whether they come, or writes what they would have said. */
@Component
public class AnswerInvitation {

    static final String CONTRIBUTION = "meeting_invitee.contribution";
    static final String WHY = "meeting_invitee.why";

    /**
     * What somebody answers.
     *
     * @param contribution what is to be said at the meeting, for a review their advice; may be empty
     * @param why why they cannot come; needed of professionals who are asked to a yearly review
     */
    public record Reply(InvitationAnswer answer, String contribution, String why) {

        /** An answer without a reason. */
        public static Reply of(InvitationAnswer answer, String contribution) {
            return new Reply(answer, contribution, "");
        }

        /** Never what they wrote. */
        @Override
        public String toString() {
            return "an answer to an invitation (not shown)";
        }
    }

    private final CareChanges changes;
    private final AccessPolicy policy;
    private final MeetingRecords records;
    private final WhoReads who;
    private final Today today;

    AnswerInvitation(CareChanges changes, AccessPolicy policy, MeetingRecords records, WhoReads who, Today today) {
        this.changes = changes;
        this.policy = policy;
        this.records = records;
        this.who = who;
        this.today = today;
    }

    /**
     * Stores the answer: one's own, or what somebody told who plans meetings for this child. What the reader saw
     * that was written before and leaves out now is taken back; what is for a review can only be replaced, as it may have gone
     * round. Whoever may not read what is there neither replaces it nor takes it away.
     *
     * @throws Refusal.NotFound {@code meeting.not.found} when the reader may not know of this invitation
     * @throws Refusal.NotAllowed {@code meeting.answer.not.yours}
     * @throws Refusal.NotNow {@code meeting.over}, {@code meeting.answer.missing}, {@code meeting.why.missing}, {@code
     *     meeting.advice.stays}, {@code meeting.advice.unread}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void answer(Reader reader, String reference, UUID inviteeId, Reply reply, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        MeetingInvitee invitee = records.invitees()
                .findById(inviteeId)
                .filter(found -> found.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("meeting.not.found"));
        if (!isOwn(reader, invitee) && !plans(reader, reference)) {
            throw new Refusal.NotAllowed("meeting.answer.not.yours");
        }
        Meeting meeting = records.planned(child, invitee.meetingId());
        boolean reads = who.reads(reader, child, meeting, records.invited(meeting));
        boolean keepsWhy = !reads && reply.why().isBlank() && reply.answer() == invitee.answer();
        require(reply, invitee, meeting, keepsWhy && invitee.sealedWhy() != null);
        SamePage.require(version, invitee.version());
        boolean empty = reply.contribution().isBlank();
        boolean takesBack = empty && reads && invitee.sealedContribution() != null;
        if (takesBack && meeting.reviewId() != null) {
            throw new Refusal.NotNow("meeting.advice.stays");
        }
        if (!empty && !reads && invitee.sealedContribution() != null) {
            throw new Refusal.NotNow("meeting.advice.unread");
        }
        byte @Nullable [] why =
                keepsWhy ? invitee.sealedWhy() : records.sealOrNothing(child, WHY, inviteeId, reply.why());
        invitee.answers(reply.answer(), today.date(), why);
        if (takesBack) {
            invitee.writesNothing();
        } else if (!empty) {
            invitee.writes(
                    records.seal(
                            child, CONTRIBUTION, inviteeId, reply.contribution().strip()),
                    today.date());
        }
        changes.made(reader, child, AuditAction.FACT_CHANGED, "meeting-answer=" + inviteeId + " " + reply.answer());
    }

    private static void require(Reply reply, MeetingInvitee invitee, Meeting meeting, boolean hasWhy) {
        if (reply.answer() == InvitationAnswer.ASKED) {
            throw new Refusal.NotNow("meeting.answer.missing");
        }
        boolean owesReason = meeting.reviewId() != null && invitee.guest() == Guest.TEAM;
        if (owesReason
                && reply.answer() == InvitationAnswer.DECLINED
                && reply.why().isBlank()
                && !hasWhy) {
            throw new Refusal.NotNow("meeting.why.missing");
        }
    }

    /** Whether this invitation is the reader's own; a family and its child answer for themselves and for each other. */
    static boolean isOwn(Reader reader, MeetingInvitee invitee) {
        return switch (invitee.guest()) {
            case CHILD, FAMILY -> reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON);
            case TEAM ->
                invitee.practitionerId() != null && invitee.practitionerId().equals(reader.practitionerId());
            case OUTSIDE -> false;
        };
    }

    private boolean plans(Reader reader, String reference) {
        return reader.practitionerId() != null && policy.allows(reader, reference, DataClass.CORE, Act.WRITE);
    }
}
