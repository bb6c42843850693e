package uk.waymark.engine.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who is invited to which meeting. */
interface MeetingInvitees extends JpaRepository<MeetingInvitee, UUID> {

    List<MeetingInvitee> findByMeetingIdOrderByGuestAscIdAsc(UUID meetingId);

    List<MeetingInvitee> findByMeetingIdIn(Collection<UUID> meetings);
}
