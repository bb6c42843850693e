package uk.waymark.engine.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** The child and the family, whoever else is asked. */
    void childAndFamily(Meeting meeting) {
        boolean review = meeting.reviewId() != null;
        invitees.save(new MeetingInvitee(meeting, Guest.CHILD).standingFor(review ? ReviewPart.CHILD : null));
        invitees.save(new MeetingInvitee(meeting, Guest.FAMILY).standingFor(review ? ReviewPart.FAMILY : null));
    }

    /** These people of the child's team, each once, beside those who are invited already. */
    List<MeetingInvitee> ofTeam(Meeting meeting, List<MeetingInvitee> before, List<UUID> people) {
        List<TeamLine> members = team.of(meeting.caseId());
        List<MeetingInvitee> asked = new ArrayList<>();
        for (UUID who : people.stream().distinct().toList()) {
            if (before.stream().anyMatch(earlier -> who.equals(earlier.practitionerId()))) {
                throw new Refusal.NotNow("meeting.invited.already");
            }
            TeamLine member = members.stream()
                    .filter(line -> line.practitionerId().equals(who))
                    .findFirst()
                    .orElseThrow(() -> new Refusal.NotNow("meeting.not.in.team"));
            MeetingInvitee invitee = new MeetingInvitee(meeting, Guest.TEAM).standingFor(part(meeting, roles(who)));
            asked.add(invitees.save(invitee.from(who, member.agencyId(), role(meeting.kind(), who))));
        }
        return asked;
    }

    /** Who works with the child now. */
    Set<UUID> inTeam(Meeting meeting) {
        return team.of(meeting.caseId()).stream().map(TeamLine::practitionerId).collect(Collectors.toSet());
    }

    /** A service of the child's area that is not in the team. */
    void fromOutside(OpenCase child, Meeting meeting, UUID agency, Role role) {
        if (agencies.findById(agency)
                .filter(found -> found.areaId().equals(child.areaId()))
                .isEmpty()) {
            throw new Refusal.NotFound("agency.not.found");
        }
        invitees.save(new MeetingInvitee(meeting, Guest.OUTSIDE)
                .from(null, agency, role)
                .standingFor(part(meeting, Set.of(role))));
    }

    /** For whom somebody of the team is asked to a review, as far as their roles say it. */
    private static @Nullable ReviewPart part(Meeting meeting, Set<Role> roles) {
        return meeting.reviewId() == null
                ? null
                : ReviewPart.of(roles).stream().findFirst().orElse(null);
    }

    /** Of several roles of one person, the one that this meeting needs. */
    private Role role(MeetingKind kind, UUID who) {
        return roles(who).stream()
                .min(Comparator.<Role>comparingInt(role -> kind.deciders().contains(role) ? 0 : 1)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(Role.VOLUNTARY);
    }

    private Set<Role> roles(UUID who) {
        return practitioners.findById(who).map(Practitioner::roles).orElseThrow();
    }
}
