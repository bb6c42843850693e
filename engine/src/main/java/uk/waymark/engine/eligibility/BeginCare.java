package uk.waymark.engine.eligibility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Memberships;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;

/** What follows from a yes: the file becomes active, the caseworker belongs to the team, and the foundations are looked at. */
@Component
class BeginCare {

    private final ChildFiles files;
    private final Team team;
    private final Memberships memberships;
    private final CareChanges changes;
    private final JdbcClient jdbc;

    BeginCare(ChildFiles files, Team team, Memberships memberships, CareChanges changes, JdbcClient jdbc) {
        this.files = files;
        this.team = team;
        this.memberships = memberships;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    void after(Reader reader, OpenCase child) {
        files.findById(child.caseId()).ifPresent(ChildFile::activate);
        if (reader.is(Role.SEN_CASEWORKER)
                && reader.practitionerId() != null
                && !team.practitioners(child.caseId()).contains(reader.practitionerId())) {
            Join join = Join.byLaw(
                    reader.practitionerId(),
                    TeamRole.CASEWORKER,
                    "EHC needs assessment",
                    "Children and Families Act 2014, sections 24 and 36");
            memberships.add(child.caseId(), join, reader.accountId());
        }
        changes.made(reader, child, AuditAction.TEAM_CHANGED, "care begins");
    }

    /** Whether anything is kept of the child's care, as it is once somebody has joined or written something down. */
    boolean isKnownOf(OpenCase child) {
        return jdbc.sql("select count(*) from child_facts where case_id = :case")
                        .param("case", Ids.bytes(child.caseId()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Something else was decided about a child with a team: what is known of the child's care has changed with it. */
    void goesOn(Reader reader, OpenCase child) {
        changes.made(reader, child, AuditAction.FACT_CHANGED, "care goes on");
    }
}
