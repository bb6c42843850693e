package uk.waymark.engine.meeting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.casefile.FamilyMembers;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;

/** Gives each action its one owner: somebody of the team or of the family. */
@Component
class ActionOwners {

    private final TeamList team;
    private final FamilyMembers family;

    ActionOwners(TeamList team, FamilyMembers family) {
        this.team = team;
        this.family = family;
    }

    /**
     * Gives the action to whom it was agreed.
     *
     * @throws Refusal.NotNow {@code meeting.owner.one} unless exactly one is named, {@code meeting.not.in.team}
     */
    void give(MeetingAction action, AgreeActions.Agreed agreed) {
        UUID person = agreed.practitioner();
        UUID relative = agreed.familyMember();
        if ((person == null) == (relative == null)) {
            throw new Refusal.NotNow("meeting.owner.one");
        }
        if (person != null) {
            TeamLine member = team.of(action.caseId()).stream()
                    .filter(line -> line.practitionerId().equals(person))
                    .findFirst()
                    .orElseThrow(() -> new Refusal.NotNow("meeting.not.in.team"));
            action.by(person, member.agencyId());
        } else if (relative != null) {
            if (family.findById(relative)
                    .filter(found -> found.caseId().equals(action.caseId()) && !found.restricted())
                    .isEmpty()) {
                throw new Refusal.NotFound("family.member.not.found");
            }
            action.byFamily(relative);
        }
    }
}
