package uk.waymark.engine.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.family.Family;
import uk.waymark.engine.family.FamilyLine;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;

/** Says who is meant by an invitation or an action. */
@Component
class MeetingNames {

    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Family family;

    MeetingNames(Practitioners practitioners, Agencies agencies, Family family) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.family = family;
    }

    String name(OpenCase child, MeetingInvitee who) {
        Role role = who.role();
        return switch (who.guest()) {
            case CHILD -> "The child or young person";
            case FAMILY -> "The family";
            case TEAM -> person(who.practitionerId());
            case OUTSIDE -> role == null ? outside(who) : role.title();
        };
    }

    /** The role and the agency from which somebody comes; empty for the family. */
    String from(MeetingInvitee who) {
        Role role = who.role();
        if (role == null) {
            return who.guest() == Guest.OUTSIDE ? "No person of the team is named" : "";
        }
        return who.guest() == Guest.OUTSIDE
                ? agency(who.agencyId()) + ", not in the team"
                : role.title() + ", " + agency(who.agencyId());
    }

    String owner(OpenCase child, MeetingAction action) {
        UUID member = action.ownerFamilyMember();
        if (member == null) {
            return person(action.ownerPractitioner());
        }
        return family.list(child).stream()
                .filter(line -> line.id().equals(member))
                .map(FamilyLine::name)
                .findFirst()
                .orElse("The family");
    }

    private String outside(MeetingInvitee who) {
        ReviewPart part = who.part();
        return part == null ? agency(who.agencyId()) : part.title();
    }

    String agency(@Nullable UUID id) {
        return id == null ? "" : agencies.findById(id).map(Agency::name).orElse("");
    }

    private String person(@Nullable UUID id) {
        return id == null
                ? ""
                : practitioners.findById(id).map(Practitioner::fullName).orElse("");
    }
}
