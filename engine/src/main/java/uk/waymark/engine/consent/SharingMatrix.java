package uk.waymark.engine.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.consent.SharingCell.Shared;
import uk.waymark.engine.people.Sector;

/** Who can see what about a child: agencies by kinds of information, with the reason in each cell. */
@Component
public class SharingMatrix {

    private final JdbcClient jdbc;
    private final PermissionRecords permissions;
    private final LawfulBases bases;
    private final Today today;

    SharingMatrix(JdbcClient jdbc, PermissionRecords permissions, LawfulBases bases, Today today) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.bases = bases;
        this.today = today;
    }

    /** The table in three queries; the caller has opened the file. Agencies of the team come first. */
    @Transactional(readOnly = true)
    public List<SharingRow> of(UUID caseId) {
        List<Permission> answers = permissions.findByCaseId(caseId);
        List<LawfulBasis> grounds = bases.findByCaseId(caseId);
        List<SharingRow> rows = new ArrayList<>();
        for (SharingRow agency : agencies(caseId)) {
            List<SharingCell> cells = new ArrayList<>();
            for (DataClass dataClass : DataClass.values()) {
                cells.add(cell(agency.agencyId(), dataClass, answers, grounds));
            }
            rows.add(new SharingRow(agency.agencyId(), agency.agency(), agency.sector(), agency.inTeam(), cells));
        }
        return rows;
    }

    private List<SharingRow> agencies(UUID caseId) {
        return jdbc.sql("""
                        select g.id, g.name, g.sector, case when exists (select 1 from team_member tm
                            where tm.case_id = :case and tm.agency_id = g.id and tm.left_on is null)
                          then 1 else 0 end as in_team
                        from agency g where g.id in (
                          select t.agency_id from team_member t where t.case_id = :case and t.left_on is null
                          union select p.agency_id from permission p where p.case_id = :case)
                        order by 4 desc, g.name""")
                .param("case", Ids.bytes(caseId))
                .query((row, number) -> new SharingRow(
                        Columns.uuid(row, "id"),
                        row.getString("name"),
                        Sector.valueOf(row.getString("sector")),
                        row.getInt("in_team") == 1,
                        List.of()))
                .list();
    }

    private SharingCell cell(UUID agencyId, DataClass dataClass, List<Permission> answers, List<LawfulBasis> grounds) {
        Optional<LawfulBasis> ground = grounds.stream()
                .filter(basis -> basis.agencyId().equals(agencyId) && basis.dataClass() == dataClass)
                .findFirst();
        Optional<Permission> answer = answers.stream()
                .filter(permission -> permission.agencyId().equals(agencyId) && permission.dataClass() == dataClass)
                .findFirst();
        Shared shared =
                ground.isPresent() ? Shared.BY_LAW : answer.map(this::shared).orElse(Shared.NOT_ASKED);
        return new SharingCell(
                dataClass,
                shared,
                answer.map(Permission::state).orElse(null),
                ground.map(basis -> basis.ground() + " (" + basis.citation() + ")")
                        .orElse(null),
                answer.map(Permission::givenBy).orElse(null),
                ground.map(LawfulBasis::recordedOn)
                        .or(() -> answer.map(Permission::answeredOn))
                        .orElse(null),
                answer.map(Permission::expiresOn).orElse(null));
    }

    private Shared shared(Permission permission) {
        LocalDate expiresOn = permission.expiresOn();
        return switch (permission.state()) {
            case GIVEN -> expiresOn == null || !expiresOn.isBefore(today.date()) ? Shared.PERMITTED : Shared.NO;
            case ASKED -> Shared.ASKED;
            case REFUSED, WITHDRAWN, EXPIRED -> Shared.NO;
        };
    }
}
