package uk.waymark.engine.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.crypto.Sealer;

/** Finds a child's meetings and what belongs to them, and seals and opens what was written. */
@Component
class MeetingRecords {

    private final Meetings meetings;
    private final MeetingInvitees invitees;
    private final MeetingActions actions;
    private final Sealer sealer;

    MeetingRecords(Meetings meetings, MeetingInvitees invitees, MeetingActions actions, Sealer sealer) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.actions = actions;
        this.sealer = sealer;
    }

    Meetings meetings() {
        return meetings;
    }

    MeetingInvitees invitees() {
        return invitees;
    }

    MeetingActions actions() {
        return actions;
    }

    /** The child's meeting. */
    Meeting meeting(OpenCase child, UUID id) {
        return meetings.findById(id)
                .filter(found -> found.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("meeting.not.found"));
    }

    /** A meeting that is still to come, as the page showed it; that of a review is the review's own to move and to end. */
    Meeting planned(OpenCase child, UUID id, int version) {
        Meeting meeting = planned(child, id);
        if (meeting.reviewId() != null) {
            throw new Refusal.NotNow("meeting.review.step");
        }
        SamePage.require(version, meeting.version());
        return meeting;
    }

    Meeting planned(OpenCase child, UUID id) {
        Meeting meeting = meeting(child, id);
        if (meeting.state() != MeetingState.PLANNED) {
            throw new Refusal.NotNow("meeting.over");
        }
        return meeting;
    }

    List<MeetingInvitee> invited(Meeting meeting) {
        return invitees.findByMeetingIdOrderByGuestAscIdAsc(meeting.id());
    }

    byte[] seal(OpenCase child, String field, UUID id, String text) {
        return sealer.seal(child.wrappedKey(), field + ":" + id, text);
    }

    byte @Nullable [] sealOrNothing(OpenCase child, String field, UUID id, String text) {
        return text.isBlank() ? null : seal(child, field, id, text.strip());
    }

    String open(OpenCase child, String field, UUID id, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealer.open(child.wrappedKey(), field + ":" + id, sealed);
    }
}
