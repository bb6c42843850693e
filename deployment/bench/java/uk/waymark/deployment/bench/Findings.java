package uk.waymark.deployment.bench;

import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Waits until the rules have looked at the requests for all children of a file. */
final class Findings {

    private static final long BETWEEN_NANOS = 500_000_000L;
    private static final long STANDSTILL_NANOS = 120_000_000_000L;

    private Findings() {}

    static void await(DataSource database, int children) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        int before = -1;
        long since = System.nanoTime();
        for (int found = count(jdbc); found < children; found = count(jdbc)) {
            if (found > before) {
                before = found;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > STANDSTILL_NANOS) {
                throw new IllegalStateException(found + " of " + children + " findings, and no more come");
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }

    private static int count(JdbcTemplate jdbc) {
        Integer count = jdbc.queryForObject(
                "select count(distinct case_id) from evaluation where family = 'eligibility'", Integer.class);
        return count == null ? 0 : count;
    }
}
