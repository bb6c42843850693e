package uk.waymark.engine.invariants.ledgers;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.Today;

/** Whether anything was written lately about the children of a child's key worker. */
@Component
class BusyKeyWorkers {

    private static final Duration A_DAY_AND_ITS_NIGHT = Duration.ofHours(26);

    private final JdbcClient jdbc;
    private final Today today;

    BusyKeyWorkers(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    boolean sinceLastNight(UUID child) {
        return jdbc.sql("""
                        select count(*) from team_member mine
                          join team_member theirs on theirs.practitioner_id = mine.practitioner_id
                            and theirs.team_role = 'KEY_WORKER'
                          join audit_entry a on a.case_id = theirs.case_id and a.at > :since
                        where mine.case_id = :case and mine.team_role = 'KEY_WORKER' and mine.left_on is null""")
                        .param("case", Ids.bytes(child))
                        .param("since", Columns.stored(today.now().minus(A_DAY_AND_ITS_NIGHT)))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
