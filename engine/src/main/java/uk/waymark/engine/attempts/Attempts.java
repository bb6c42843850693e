package uk.waymark.engine.attempts;

import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Columns;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;

/**
 * Counts failed attempts to get in over 15 minutes, for every node together. Who tried is kept as a keyed hash, which
 * tells nothing to somebody who reads the table.
 */
@Component
public class Attempts {

    /** How long failures count, and how long somebody waits who has had too many. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final Today today;
    private final TransactionTemplate apart;

    Attempts(JdbcTemplate jdbc, Sealer sealer, Today today, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.today = today;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** How often {@code who} has failed within the window; kind and name may be anything, also what somebody typed. */
    public int failures(String kind, String who) {
        Integer failures = apart.execute(status -> jdbc
                .queryForList(
                        "select failures from failed_attempt where who = ? and since >= ?",
                        Integer.class,
                        sealer.lookupKey(kind, who),
                        Columns.stored(begin()))
                .stream()
                .findFirst()
                .orElse(0));
        return failures == null ? 0 : failures;
    }

    /** Counts one more failure. */
    public void failed(String kind, String who) {
        byte[] key = sealer.lookupKey(kind, who);
        try {
            apart.executeWithoutResult(status -> count(key));
        } catch (DuplicateKeyException first) {
            apart.executeWithoutResult(status -> count(key));
        }
    }

    /** Forgets the failures of somebody who got in after all. */
    public void forget(String kind, String who) {
        byte[] key = sealer.lookupKey(kind, who);
        apart.executeWithoutResult(status -> jdbc.update("delete from failed_attempt where who = ?", key));
    }

    private void count(byte[] key) {
        String start = Columns.stored(begin());
        String now = Columns.stored(today.now());
        int known = jdbc.update(
                "update failed_attempt set failures = case when since < ? then 1 else failures + 1 end,"
                        + " since = case when since < ? then ? else since end where who = ?",
                start,
                start,
                now,
                key);
        if (known == 0) {
            jdbc.update("delete from failed_attempt where since < ?", start);
            jdbc.update("insert into failed_attempt (who, since, failures) values (?, ?, 1)", key, now);
        }
    }

    private Instant begin() {
        return today.now().minus(WINDOW);
    }
}
