package uk.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.testing.TestDatabaseProfile;

@EngineTest
class TestDatabaseIT {

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void this_run_is_on_the_database_that_it_says() throws SQLException {
        String wanted = TestDatabaseProfile.database().equals("mariadb") ? "jdbc:mysql://" : "jdbc:h2:mem:";

        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getURL()).startsWith(wanted);
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(connection.getAutoCommit()).isFalse();
        }
    }

    @Test
    void a_moment_comes_back_to_the_microsecond_whatever_the_zone_of_this_machine() {
        Instant summer = Instant.parse("2026-07-01T23:30:00.123456Z");

        UUID id = Ids.next();
        transaction.executeWithoutResult(s -> jdbc.update(
                "insert into command (id, kind, at, location) values (?, 'test', ?, '/')",
                Ids.bytes(id),
                Columns.stored(summer)));

        Instant back = jdbc.queryForObject(
                "select at from command where id = ? and at <= ? and at > ?",
                (row, n) -> Columns.instant(row, "at"),
                Ids.bytes(id),
                Columns.stored(summer),
                Columns.stored(summer.minusNanos(1_000)));
        assertThat(back).isEqualTo(summer);
    }
}
