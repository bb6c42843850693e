package uk.waymark.engine.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was agreed at meetings. */
interface MeetingActions extends JpaRepository<MeetingAction, UUID> {

    List<MeetingAction> findByMeetingIdOrderByDueOnAscIdAsc(UUID meetingId);

    List<MeetingAction> findByCaseIdAndState(UUID caseId, ActionState state);
}
