package uk.waymark.web.busy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.TransactionSystemException;

/** A database that goes away is told from a fault by what is at the bottom of the exception. */
class NoConnectionTest {

    private static boolean causes(SQLException bottom) {
        return NoConnection.causes(new TransactionSystemException("rolled back", new IllegalStateException(bottom)));
    }

    @Test
    void no_connection_in_time_and_one_that_breaks_are_about_the_connection() {
        assertThat(causes(new SQLTransientConnectionException("none in time"))).isTrue();
        assertThat(NoConnection.causes(new RecoverableDataAccessException("read", new SQLException("x", "08S01"))))
                .isTrue();
    }

    /** The pool takes a broken connection away; what is asked of it afterwards, such as a rollback, has no state. */
    @Test
    void a_connection_that_the_pool_has_taken_away_is_about_the_connection() throws SQLException {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl("jdbc:h2:mem:taken-away");
        try (HikariDataSource pool = new HikariDataSource(settings)) {
            Connection connection = pool.getConnection();
            connection.close();
            SQLException refused = refusal(connection);

            assertThat(refused.getSQLState()).isNull();
            assertThat(causes(refused)).isTrue();
        }
    }

    @Test
    void a_wrong_statement_is_a_fault() {
        assertThat(causes(new SQLException("unknown column", "42S22"))).isFalse();
        assertThat(causes(new SQLException("something"))).isFalse();
        assertThat(NoConnection.causes(new IllegalStateException("a fault inside")))
                .isFalse();
    }

    private static SQLException refusal(Connection connection) {
        try {
            connection.rollback();
            throw new IllegalStateException("it was not closed");
        } catch (SQLException refused) {
            return refused;
        }
    }
}
