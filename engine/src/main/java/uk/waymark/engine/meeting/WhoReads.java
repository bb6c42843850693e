package uk.waymark.engine.meeting;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;

/**
 * To whom it is open what was written for a meeting: to everybody who may know of the meeting; for a review, to those who
 * were asked to it and those who work with the child's education.
 */
@Component
class WhoReads {

    private final AccessPolicy policy;

    WhoReads(AccessPolicy policy) {
        this.policy = policy;
    }

    boolean reads(Reader reader, OpenCase child, Meeting meeting, List<MeetingInvitee> invited) {
        return meeting.reviewId() == null
                || invited.stream().anyMatch(who -> AnswerInvitation.isOwn(reader, who))
                || policy.allows(reader, child.reference(), DataClass.EDUCATION, Act.READ);
    }
}
