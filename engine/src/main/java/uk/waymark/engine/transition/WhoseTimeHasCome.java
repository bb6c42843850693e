package uk.waymark.engine.transition;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.Today;

/** Finds the young people whose way to adult services should begin, some hundred in each transaction. */
@Component
public class WhoseTimeHasCome {

    private static final int BATCH = 200;
    private static final int YOUNGEST = 13;

    private final JdbcClient jdbc;
    private final BeginGrowingUp begin;
    private final Today today;

    WhoseTimeHasCome(JdbcClient jdbc, BeginGrowingUp begin, Today today) {
        this.jdbc = jdbc;
        this.begin = begin;
        this.today = today;
    }

    /** Begins it for everybody for whom it is time; it may be stopped and begun again. The answer is for how many. */
    public int sweep() {
        int begun = 0;
        UUID last = new UUID(0, 0);
        for (List<UUID> batch = next(last); !batch.isEmpty(); batch = next(last)) {
            begun += begin.forWhomItIsTime(batch);
            last = batch.get(batch.size() - 1);
        }
        return begun;
    }

    private List<UUID> next(UUID after) {
        return jdbc.sql("select c.id from child_file c where c.status = 'ACTIVE' and c.id > :after"
                        + " and c.birth_date <= :born and not exists (select 1 from growing_up g where g.case_id = c.id)"
                        + " order by c.id limit " + BATCH)
                .param("after", Ids.bytes(after))
                .param("born", today.date().minusYears(YOUNGEST))
                .query((row, number) -> Columns.uuid(row, "id"))
                .list();
    }
}
