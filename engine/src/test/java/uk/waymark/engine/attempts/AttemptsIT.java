package uk.waymark.engine.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Columns;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.clock.Today;

@EngineTest
class AttemptsIT {

    @Autowired
    private Attempts attempts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Today today;

    private final String somebody = "somebody " + UUID.randomUUID();

    @Test
    void failures_are_counted_by_kind_and_forgotten_when_somebody_gets_in() {
        attempts.failed("test", somebody);
        attempts.failed("test", somebody);

        assertThat(attempts.failures("test", somebody)).isEqualTo(2);
        assertThat(attempts.failures("other", somebody)).isZero();
        attempts.forget("test", somebody);
        assertThat(attempts.failures("test", somebody)).isZero();
    }

    @Test
    void after_a_quarter_of_an_hour_counting_begins_anew() {
        attempts.failed("test", somebody);
        attempts.failed("test", somebody);
        String before = Columns.stored(today.now().minus(Attempts.WINDOW).minusSeconds(1));
        transaction.executeWithoutResult(status -> jdbc.update("update failed_attempt set since = ?", before));

        assertThat(attempts.failures("test", somebody)).isZero();
        attempts.failed("test", somebody);
        assertThat(attempts.failures("test", somebody)).isEqualTo(1);
    }

    @Test
    void the_table_does_not_tell_who_it_was() {
        attempts.failed("test", somebody);

        assertThat(jdbc.queryForList("select who from failed_attempt", byte[].class))
                .allSatisfy(who -> assertThat(who).hasSize(32));
    }
}
