package uk.waymark.engine.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.foundations.CarePhase;

/** The children of each key worker and what they weigh, in one query for any number of workers. */
@Component
public class Caseloads {

    private final JdbcClient jdbc;
    private final Today today;

    Caseloads(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The children whose key worker is one of these people; a child who has died weighs nothing here. */
    @Transactional(readOnly = true)
    public List<WeighedChild> children(Collection<UUID> practitioners) {
        if (practitioners.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select tm.practitioner_id, c.id, c.reference, c.phase, c.discharge_on, c.adult_transfer_on,
                          case when exists (select 1 from clock k where k.case_id = c.id and k.state = 'RUNNING')
                            then 1 else 0 end as in_assessment
                        from team_member tm join child_file c on c.id = tm.case_id
                        where tm.practitioner_id in (:practitioners) and tm.left_on is null
                          and tm.team_role = 'KEY_WORKER' and c.status in ('REFERRED', 'ACTIVE')
                        order by c.reference""")
                .param("practitioners", practitioners.stream().map(Ids::bytes).toList())
                .query((row, number) -> weighed(row))
                .list();
    }

    /** The sum of the children's weights for each of these people; 0 for somebody without children. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> loads(Collection<UUID> practitioners) {
        Map<UUID, Integer> loads = new HashMap<>();
        practitioners.forEach(practitioner -> loads.put(practitioner, 0));
        children(practitioners).forEach(child -> loads.merge(child.practitionerId(), child.weight(), Integer::sum));
        return loads;
    }

    private WeighedChild weighed(ResultSet row) throws SQLException {
        return new WeighedChild(
                Columns.uuid(row, "practitioner_id"),
                Columns.uuid(row, "id"),
                row.getString("reference"),
                CaseWeight.of(
                        CarePhase.valueOf(row.getString("phase")),
                        Columns.dateOrNull(row, "discharge_on"),
                        Columns.dateOrNull(row, "adult_transfer_on"),
                        row.getInt("in_assessment") == 1,
                        today.date()));
    }
}
