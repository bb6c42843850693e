package uk.waymark.engine.clock;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Columns;

/** Goes through many clocks, some hundred to a transaction; stopped in the middle, the next run does the rest. */
@Component
public class ClockSweep {

    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;
    private final ClockRows rows;
    private final ClockMoves moves;
    private final Today today;
    private final TransactionTemplate transaction;

    ClockSweep(
            JdbcTemplate jdbc, ClockRows rows, ClockMoves moves, Today today, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.moves = moves;
        this.today = today;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Records every running period that has gone past its last day; returns how many were found. Run daily. */
    public int sweep() {
        return each("state = 'RUNNING' and breached = false and due_on < ?", new Object[] {today.date()}, clock -> {
            moves.woken(clock);
            return true;
        });
    }

    /** Works every running period's last day out anew (a new bank holiday, a changed law); returns how many moved. */
    public int recalculateAll(String why) {
        return each("state = 'RUNNING'", new Object[0], clock -> moves.recalculated(clock, why));
    }

    private int each(String where, Object[] values, Predicate<ClockRow> move) {
        List<UUID> ids = jdbc.query(
                "select id from clock where " + where + " order by id", (row, n) -> Columns.uuid(row, "id"), values);
        int moved = 0;
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            Integer count = transaction.execute(status -> (int) some.stream()
                    .flatMap(id -> rows.lock(id).stream())
                    .filter(move)
                    .count());
            moved += count == null ? 0 : count;
        }
        return moved;
    }
}
