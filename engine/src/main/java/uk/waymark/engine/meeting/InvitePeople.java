package uk.waymark.engine.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;

/** Puts people and services on the list of those who are invited. */
@Component
class InvitePeople {

    private final MeetingInvitees invitees;
    private final TeamList team;
    private final Practitioners practitioners;
    private final Agencies agencies;

    InvitePeople(MeetingInvitees invitees, TeamList team, Practitioners practitioners, Agencies agencies) {
        this.invitees = invitees;
        this.team = team;
        this.practitioners = practitioners;
        this.agencies = agencies;
    }

    /** These people of the child's team, each once. */
    List<MeetingInvitee> ofTeam(Meeting meeting, List<UUID> people) {
        List<TeamLine> members = team.of(meeting.caseId());
        List<MeetingInvitee> before = invitees.findByMeetingIdOrderByGuestAscIdAsc(meeting.id());
        List<MeetingInvitee> asked = new ArrayList<>();
        for (UUID who : people.stream().distinct().toList()) {
            if (before.stream().anyMatch(earlier -> who.equals(earlier.practitionerId()))) {
                throw new Refusal.NotNow("meeting.invited.already");
            }
            TeamLine member = members.stream()
                    .filter(line -> line.practitionerId().equals(who))
                    .findFirst()
                    .orElseThrow(() -> new Refusal.NotNow("meeting.not.in.team"));
            MeetingInvitee invitee = new MeetingInvitee(meeting, Guest.TEAM);
            asked.add(invitees.save(invitee.from(who, member.agencyId(), role(meeting.kind(), who))));
        }
        return asked;
    }

    /** A service of the child's area that is not in the team. */
    void fromOutside(OpenCase child, Meeting meeting, UUID agency, Role role) {
        if (agencies.findById(agency)
                .filter(found -> found.areaId().equals(child.areaId()))
                .isEmpty()) {
            throw new Refusal.NotFound("agency.not.found");
        }
        invitees.save(new MeetingInvitee(meeting, Guest.OUTSIDE).from(null, agency, role));
    }

    /** Of several roles of one person, the one that this meeting needs. */
    private Role role(MeetingKind kind, UUID who) {
        Practitioner person = practitioners.findById(who).orElseThrow();
        return person.roles().stream()
                .min(Comparator.<Role>comparingInt(role -> kind.deciders().contains(role) ? 0 : 1)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(Role.VOLUNTARY);
    }
}
