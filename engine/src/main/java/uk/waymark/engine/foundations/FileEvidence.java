package uk.waymark.engine.foundations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;

/** Reads what the child's file, the summary, the permissions and the search for a key worker say, in one query. */
@Component
class FileEvidence {

    private static final String QUERY = """
            select c.id, c.phase, c.palliative_category, c.life_limiting, c.symptom_plan, c.discharge_on,
              c.adult_transfer_on, c.lead_agency_id, s.confirmed_on,
              case when s.case_id is null then 'NOT_KNOWN' when s.sealed_emergency_summary is null then 'NO'
                else 'YES' end as emergency_summary,
              case when s.case_id is null then 'NOT_KNOWN' when s.sealed_plain_version is null then 'NO'
                else 'YES' end as plain_version,
              (select max(f.on_date) from family_contact f where f.case_id = c.id) as family_contact_on,
              (select min(r.asked_on) from key_worker_request r where r.case_id = c.id
                and r.state not in ('NAMED', 'CLOSED')) as key_worker_asked_on,
              (select count(*) from permission p where p.case_id = c.id) as answers,
              (select count(*) from permission p where p.case_id = c.id
                and p.state in ('REFUSED', 'WITHDRAWN')) as refusals,
              (select count(*) from number_search n where n.case_id = c.id) as searches
            from child_file c left join shared_summary s on s.case_id = c.id
            where c.id in (:cases)""";

    private final JdbcClient jdbc;

    FileEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One child's file.
     *
     * @param refusals how many permissions are refused or withdrawn now
     */
    record File(
            UUID caseId,
            Condition condition,
            @Nullable UUID leadAgency,
            YesNo emergencySummary,
            YesNo plainVersion,
            @Nullable LocalDate summaryConfirmedOn,
            @Nullable LocalDate familyContactOn,
            @Nullable LocalDate keyWorkerAskedOn,
            int answers,
            int refusals,
            boolean searched) {}

    List<File> read(Collection<UUID> caseIds) {
        return jdbc.sql(QUERY)
                .param("cases", caseIds.stream().map(Ids::bytes).toList())
                .query((row, number) -> file(row))
                .list();
    }

    private static File file(ResultSet row) throws SQLException {
        return new File(
                Columns.uuid(row, "id"),
                condition(row),
                Columns.uuidOrNull(row, "lead_agency_id"),
                YesNo.valueOf(row.getString("emergency_summary")),
                YesNo.valueOf(row.getString("plain_version")),
                Columns.dateOrNull(row, "confirmed_on"),
                Columns.dateOrNull(row, "family_contact_on"),
                Columns.dateOrNull(row, "key_worker_asked_on"),
                row.getInt("answers"),
                row.getInt("refusals"),
                row.getInt("searches") > 0);
    }

    static Condition condition(ResultSet row) throws SQLException {
        return new Condition(
                YesNo.valueOf(row.getString("life_limiting")),
                YesNo.valueOf(row.getString("symptom_plan")),
                row.getObject("palliative_category", Integer.class),
                CarePhase.valueOf(row.getString("phase")),
                Columns.dateOrNull(row, "discharge_on"),
                Columns.dateOrNull(row, "adult_transfer_on"));
    }
}
