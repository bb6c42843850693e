package uk.waymark.engine.meeting;

import java.util.UUID;
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

    private final CareChanges changes;
    private final AccessPolicy policy;
    private final MeetingRecords records;
    private final Today today;

    AnswerInvitation(CareChanges changes, AccessPolicy policy, MeetingRecords records, Today today) {
        this.changes = changes;
        this.policy = policy;
        this.records = records;
        this.today = today;
    }

    /**
     * Stores the answer: one's own, or what somebody told who plans meetings for this child.
     *
     * @param contribution what is to be said at the meeting; may be empty
     * @throws Refusal.NotFound {@code meeting.not.found} when the reader may not know of this invitation
     * @throws Refusal.NotAllowed {@code meeting.answer.not.yours}
     * @throws Refusal.NotNow {@code meeting.over}, {@code meeting.answer.missing}, {@code stale.page} or
     *     {@code child.has.died}
     */
    @Transactional
    public void answer(
            Reader reader,
            String reference,
            UUID inviteeId,
            InvitationAnswer answer,
            String contribution,
            int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        MeetingInvitee invitee = records.invitees()
                .findById(inviteeId)
                .filter(found -> found.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("meeting.not.found"));
        if (!isOwn(reader, invitee) && !plans(reader, reference)) {
            throw new Refusal.NotAllowed("meeting.answer.not.yours");
        }
        if (answer == InvitationAnswer.ASKED) {
            throw new Refusal.NotNow("meeting.answer.missing");
        }
        records.planned(child, invitee.meetingId());
        SamePage.require(version, invitee.version());
        invitee.answers(answer, today.date(), records.sealOrNothing(child, CONTRIBUTION, inviteeId, contribution));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "meeting-answer=" + inviteeId + " " + answer);
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
