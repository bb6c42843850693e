package uk.waymark.engine.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.TeamSight;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Sector;

/** Reads a child's team in one query; the caller has opened the file. */
@Component
public class TeamList {

    private final JdbcClient jdbc;
    private final Today today;

    TeamList(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Who is in the team now, the key worker first. */
    @Transactional(readOnly = true)
    public List<TeamLine> of(UUID caseId) {
        return jdbc.sql(
                        "select tm.id, tm.practitioner_id, p.full_name, p.job_title, g.id as agency_id, g.name, g.sector,"
                                + " p.phone, tm.team_role, tm.basis, tm.joined_on, tm.last_viewed_at, tm.version,"
                                + " (select min(l.ground) from lawful_basis l where l.case_id = tm.case_id"
                                + "   and l.agency_id = tm.agency_id) as ground, " + TeamSight.HAS_ACCESS
                                + " from team_member tm join practitioner p on p.id = tm.practitioner_id"
                                + " join agency g on g.id = tm.agency_id"
                                + " where tm.case_id = :case and tm.left_on is null"
                                + " order by case when tm.team_role = 'KEY_WORKER' then 0 else 1 end, g.name, p.full_name")
                .param("case", Ids.bytes(caseId))
                .param("today", today.date())
                .query((row, number) -> line(row))
                .list();
    }

    /** The one key worker, if one is named. */
    @Transactional(readOnly = true)
    public Optional<TeamLine> keyWorker(UUID caseId) {
        return of(caseId).stream()
                .filter(line -> line.role() == TeamRole.KEY_WORKER)
                .findFirst();
    }

    private static TeamLine line(ResultSet row) throws SQLException {
        Basis basis = Basis.valueOf(row.getString("basis"));
        return new TeamLine(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "practitioner_id"),
                row.getString("full_name"),
                row.getString("job_title"),
                Columns.uuid(row, "agency_id"),
                row.getString("name"),
                Sector.valueOf(row.getString("sector")),
                row.getString("phone"),
                TeamRole.valueOf(row.getString("team_role")),
                basis,
                basis == Basis.STATUTORY ? row.getString("ground") : null,
                Columns.date(row, "joined_on"),
                row.getInt("has_access") == 1,
                Columns.instantOrNull(row, "last_viewed_at"),
                row.getInt("version"));
    }
}
