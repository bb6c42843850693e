package uk.waymark.engine.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.consent.Grounds;
import uk.waymark.engine.consent.Permissions;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;

/** Puts people into teams with the ground that has to be stated; the caller has opened the file and runs the rules after. */
@Component
public class Memberships {

    private final TeamMembers members;
    private final Practitioners practitioners;
    private final Grounds grounds;
    private final Permissions permissions;
    private final Today today;

    Memberships(
            TeamMembers members, Practitioners practitioners, Grounds grounds, Permissions permissions, Today today) {
        this.members = members;
        this.practitioners = practitioners;
        this.grounds = grounds;
        this.permissions = permissions;
        this.today = today;
    }

    /**
     * Adds somebody to a team.
     *
     * @param by the account that states the ground; null for a step of the journey
     * @throws Refusal.NotFound {@code practitioner.not.found}
     * @throws Refusal.NotNow {@code practitioner.has.left}, {@code team.already.member},
     *     {@code team.key.worker.exists}, {@code permission.missing} or {@code ground.missing}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public TeamMember add(UUID caseId, Join join, @Nullable UUID by) {
        Practitioner who = practitioners
                .findById(join.practitionerId())
                .orElseThrow(() -> new Refusal.NotFound("practitioner.not.found"));
        if (who.leftOn() != null) {
            throw new Refusal.NotNow("practitioner.has.left");
        }
        requireRoom(members.findByCaseIdAndLeftOnIsNull(caseId), join);
        requireBasis(caseId, join, who, by);
        return members.save(new TeamMember(
                caseId, new Colleague(who.id(), who.agencyId()), join.teamRole(), join.basis(), today.date()));
    }

    private static void requireRoom(List<TeamMember> team, Join join) {
        for (TeamMember member : team) {
            boolean same = member.practitionerId().equals(join.practitionerId());
            if (same && member.teamRole() == join.teamRole()) {
                throw new Refusal.NotNow("team.already.member");
            }
            if (join.teamRole() == TeamRole.KEY_WORKER && member.teamRole() == TeamRole.KEY_WORKER) {
                throw new Refusal.NotNow("team.key.worker.exists");
            }
        }
    }

    private void requireBasis(UUID caseId, Join join, Practitioner who, @Nullable UUID by) {
        if (join.basis() == Basis.PERMISSION) {
            if (!permissions.isGiven(caseId, who.agencyId())) {
                throw new Refusal.NotNow("permission.missing");
            }
            return;
        }
        if (join.ground() == null
                || join.ground().isBlank()
                || join.citation() == null
                || join.citation().isBlank()) {
            throw new Refusal.NotNow("ground.missing");
        }
        Grounds.Ground ground = new Grounds.Ground(join.ground(), join.citation());
        who.roles().stream()
                .flatMap(role -> AccessPolicy.readableBy(role).stream())
                .distinct()
                .sorted()
                .forEach(dataClass -> grounds.state(caseId, who.agencyId(), dataClass, ground, by));
    }

    /** Ends every part that this person plays in the team; the caller has opened the file. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID caseId, UUID practitionerId) {
        LocalDate day = today.date();
        members.findByCaseIdAndLeftOnIsNull(caseId).stream()
                .filter(member -> member.practitionerId().equals(practitionerId))
                .forEach(member -> member.leave(day));
    }
}
