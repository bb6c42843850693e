package uk.waymark.engine.team;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.clock.Today;

/** Changes who is in a child's team, in which part. */
@Component
public class Team {

    private final CareChanges changes;
    private final Memberships memberships;
    private final TeamMembers members;
    private final JdbcClient jdbc;
    private final Today today;

    Team(CareChanges changes, Memberships memberships, TeamMembers members, JdbcClient jdbc, Today today) {
        this.changes = changes;
        this.memberships = memberships;
        this.members = members;
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Somebody joins the team; by law with the ground stated for every class that their roles read, or by permission.
     *
     * @return the new membership
     * @throws Refusal.NotFound when the child or the practitioner is not known to the reader
     * @throws Refusal.NotNow {@code practitioner.has.left}, {@code team.already.member},
     *     {@code team.key.worker.exists}, {@code permission.missing}, {@code ground.missing}, {@code child.has.died}
     */
    @Transactional
    public UUID join(Reader reader, String reference, Join join) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.CHANGE_CIRCLE);
        TeamMember member = memberships.add(child.caseId(), join, reader.accountId());
        changes.made(reader, child, AuditAction.TEAM_CHANGED, "joined=" + join.practitionerId() + words(join));
        return member.id();
    }

    private static String words(Join join) {
        return " role=" + join.teamRole() + " basis=" + join.basis();
    }

    /**
     * Somebody leaves the team; with the commit the file is closed to them, and what was theirs to do is somebody else's.
     *
     * @throws Refusal.NotFound {@code team.member.not.found}
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void leave(Reader reader, String reference, UUID memberId, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.CHANGE_CIRCLE);
        TeamMember member = member(child, memberId, version);
        member.leave(today.date());
        changes.made(reader, child, AuditAction.TEAM_CHANGED, "left=" + member.practitionerId());
    }

    /**
     * A member takes another part.
     *
     * @throws Refusal.NotFound {@code team.member.not.found}
     * @throws Refusal.NotNow {@code team.key.worker.exists}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void changePart(Reader reader, String reference, UUID memberId, TeamRole part, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.CHANGE_CIRCLE);
        TeamMember member = member(child, memberId, version);
        if (part == TeamRole.KEY_WORKER
                && members.findByCaseIdAndLeftOnIsNull(child.caseId()).stream()
                        .anyMatch(other -> other.teamRole() == TeamRole.KEY_WORKER)) {
            throw new Refusal.NotNow("team.key.worker.exists");
        }
        member.becomes(part);
        changes.made(reader, child, AuditAction.TEAM_CHANGED, "part=" + part + " of=" + member.practitionerId());
    }

    private TeamMember member(OpenCase child, UUID memberId, int version) {
        TeamMember member = members.findById(memberId)
                .filter(found -> found.caseId().equals(child.caseId()) && found.leftOn() == null)
                .orElseThrow(() -> new Refusal.NotFound("team.member.not.found"));
        SamePage.require(version, member.version());
        return member;
    }

    /** Notes that a member has looked at the file; written at most once a day, so that reading stays cheap. */
    @Transactional
    public void viewed(UUID caseId, UUID practitionerId) {
        jdbc.sql("update team_member set last_viewed_at = :now where case_id = :case and left_on is null"
                        + " and practitioner_id = :who and (last_viewed_at is null or last_viewed_at < :midnight)")
                .param("now", Columns.stored(today.now()))
                .param("case", Ids.bytes(caseId))
                .param("who", Ids.bytes(practitionerId))
                .param(
                        "midnight",
                        Columns.stored(today.date()
                                .atTime(LocalTime.MIDNIGHT)
                                .atZone(Today.ENGLAND)
                                .toInstant()))
                .update();
    }

    /** The practitioners who are in the team now, each once. */
    @Transactional(readOnly = true)
    public List<UUID> practitioners(UUID caseId) {
        return members.findByCaseIdAndLeftOnIsNull(caseId).stream()
                .map(TeamMember::practitionerId)
                .distinct()
                .toList();
    }
}
