package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class PassingFaultTest {

    @Test
    void a_database_that_is_away_says_nothing_about_a_row() {
        assertThat(PassingFault.is(new IllegalStateException(new SQLTransientConnectionException("pool"))))
                .isTrue();
        assertThat(PassingFault.is(new RuntimeException(new SQLNonTransientConnectionException("gone"))))
                .isTrue();
        assertThat(PassingFault.is(new IllegalStateException(new SQLException("wrong value"))))
                .isFalse();
        assertThat(PassingFault.is(new IllegalStateException("a fault of ours")))
                .isFalse();
    }
}
