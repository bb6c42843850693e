package uk.waymark.engine.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/**
 * One person's part in one child's team.
 *
 * <p>They join on a ground, may change their part, and leave: from that moment on the file is closed to them. Somebody
 * with two parts has two of these.
 */
@Entity
public class TeamMember {

    @Id
    private UUID id;

    private UUID caseId;

    private UUID practitionerId;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private TeamRole teamRole;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private LocalDate joinedOn;

    private @Nullable LocalDate leftOn;

    private @Nullable Instant lastViewedAt;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected TeamMember() {}

    /** Somebody who joins the child's team on this day. */
    public TeamMember(UUID caseId, Colleague who, TeamRole teamRole, Basis basis, LocalDate joinedOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.practitionerId = who.practitionerId();
        this.agencyId = who.agencyId();
        this.teamRole = teamRole;
        this.basis = basis;
        this.joinedOn = joinedOn;
    }

    /** Takes another part in the same team. */
    public void becomes(TeamRole newRole) {
        this.teamRole = newRole;
    }

    /** Leaves the team; the file is closed to them with the commit. */
    public void leave(LocalDate on) {
        this.leftOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID practitionerId() {
        return practitionerId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public TeamRole teamRole() {
        return teamRole;
    }

    public Basis basis() {
        return basis;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    public @Nullable Instant lastViewedAt() {
        return lastViewedAt;
    }

    public @Nullable Integer version() {
        return version;
    }
}
