package uk.waymark.engine.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.clock.Today;

/** Puts one key worker in the place of another, so that a child never has two; the caller runs the rules after. */
@Component
public class KeyWorkerChange {

    private final TeamMembers members;
    private final Memberships memberships;
    private final Today today;

    KeyWorkerChange(TeamMembers members, Memberships memberships, Today today) {
        this.members = members;
        this.memberships = memberships;
        this.today = today;
    }

    /**
     * Names a key worker. A former one leaves the team, but stays as a member when they hand over.
     *
     * @param handingOver the practitioner who stays until the handover is finished; null when nobody does
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(UUID caseId, Join next, @Nullable UUID handingOver) {
        for (TeamMember member : members.findByCaseIdAndLeftOnIsNull(caseId)) {
            if (member.teamRole() == TeamRole.KEY_WORKER) {
                if (member.practitionerId().equals(handingOver)) {
                    member.becomes(TeamRole.MEMBER);
                } else {
                    member.leave(today.date());
                }
            }
        }
        memberships.add(caseId, next, null);
    }

    /** Ends every part that this person plays in the team. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID caseId, UUID practitionerId) {
        memberships.end(caseId, practitionerId);
    }
}
