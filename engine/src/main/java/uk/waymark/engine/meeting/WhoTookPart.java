package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

/** Tells who was asked to the meetings of a kind, and who took part: by coming, or by writing what they would have said. */
@Component
public class WhoTookPart {

    private final Meetings meetings;
    private final MeetingInvitees invitees;

    WhoTookPart(Meetings meetings, MeetingInvitees invitees) {
        this.meetings = meetings;
        this.invitees = invitees;
    }

    /**
     * Those around the table at all meetings of one kind together.
     *
     * @param held whether one was held at all
     * @param asked the roles of those who were invited
     * @param heard the roles of those who came or wrote
     * @param family whether the child or the family came or wrote
     */
    public record Table(boolean held, Set<Role> asked, Set<Role> heard, boolean family) {

        public Table {
            asked = Set.copyOf(asked);
            heard = Set.copyOf(heard);
        }

        /** Whether one of these came or wrote. */
        public boolean heardOneOf(Set<Role> roles) {
            return roles.stream().anyMatch(heard::contains);
        }

        /** Whether one of these was invited. */
        public boolean askedOneOf(Set<Role> roles) {
            return roles.stream().anyMatch(asked::contains);
        }
    }

    /** The table of the meetings that were held for this child since that day. */
    @Transactional(readOnly = true)
    public Table at(UUID caseId, MeetingKind kind, LocalDate since) {
        List<UUID> held = meetings.findByCaseIdAndState(caseId, MeetingState.HELD).stream()
                .filter(meeting -> meeting.kind() == kind)
                .filter(meeting -> meeting.heldOn() != null && !meeting.heldOn().isBefore(since))
                .map(Meeting::id)
                .toList();
        List<MeetingInvitee> invited = held.isEmpty() ? List.of() : invitees.findByMeetingIdIn(held);
        List<MeetingInvitee> heard =
                invited.stream().filter(WhoTookPart::tookPart).toList();
        boolean family = heard.stream().anyMatch(who -> who.guest() == Guest.FAMILY || who.guest() == Guest.CHILD);
        return new Table(!held.isEmpty(), roles(invited), roles(heard), family);
    }

    private static boolean tookPart(MeetingInvitee who) {
        return who.came() == YesNo.YES || who.sealedContribution() != null;
    }

    private static Set<Role> roles(List<MeetingInvitee> people) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (MeetingInvitee who : people) {
            Role role = who.role();
            if (role != null) {
                roles.add(role);
            }
        }
        return roles;
    }
}
