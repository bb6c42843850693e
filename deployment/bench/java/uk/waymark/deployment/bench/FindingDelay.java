package uk.waymark.deployment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.measures.Figures;

/** How long after the acknowledgement the rules have spoken, with five requests a second coming in. */
final class FindingDelay {

    private static final int REQUESTS = 150;
    private static final long BETWEEN_NANOS = 200_000_000L;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final JdbcTemplate jdbc;
    private final Runnable submit;

    FindingDelay(DataSource database, Runnable submit) {
        this.jdbc = new JdbcTemplate(database);
        this.submit = submit;
    }

    void measure() {
        for (int i = 0; i < REQUESTS; i++) {
            submit.run();
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
        List<Long> millis = waitForAll();
        Figures.write("referral.to.finding.p50.ms", millis.get(millis.size() / 2), "ms");
        Figures.write("referral.to.finding.p95.ms", millis.get(millis.size() * 95 / 100), "ms");
        assertThat(millis).hasSize(REQUESTS);
    }

    private List<Long> waitForAll() {
        long until = System.nanoTime() + PATIENCE_NANOS;
        List<Long> found = delays();
        while (found.size() < REQUESTS && System.nanoTime() < until) {
            LockSupport.parkNanos(BETWEEN_NANOS);
            found = delays();
        }
        return found;
    }

    private List<Long> delays() {
        return jdbc
                .query("""
                select r.received_at as begun, e.at as found
                from (select case_id, min(began_at) as received_at from journey_step
                      where step = 'referral-received' group by case_id) r
                join (select case_id, min(at) as at from evaluation where family = 'eligibility' group by case_id) e
                  on e.case_id = r.case_id""", (row, number) -> millis(row.getTimestamp("found")) - millis(row.getTimestamp("begun")))
                .stream()
                .sorted()
                .toList();
    }

    private static long millis(Timestamp moment) {
        return moment.getTime();
    }
}
