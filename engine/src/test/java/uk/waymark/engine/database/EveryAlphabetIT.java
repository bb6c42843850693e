package uk.waymark.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;

/** A server's database that cannot hold every name. */
@EngineTest
class EveryAlphabetIT {

    @Autowired
    private DataSource database;

    @Test
    void the_database_of_the_tests_holds_every_alphabet() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThatCode(() -> EveryAlphabet.look(connection)).doesNotThrowAnyException();
        }
    }

    @Test
    void an_empty_database_of_another_alphabet_is_refused_and_one_with_tables_is_not() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assumeTrue(!connection.getMetaData().getDatabaseProductName().equals("H2"), "asked in the run on a server");
            String own = connection.getCatalog();
            String narrow =
                    Objects.requireNonNull(own) + "_" + Ids.next().toString().substring(24);
            statement.execute("create database " + narrow + " character set latin1");
            try {
                connection.setCatalog(narrow);

                assertThatThrownBy(() -> EveryAlphabet.look(connection))
                        .hasMessageContaining("latin1")
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("22021"));
                statement.execute("create table " + narrow + ".something (id int)");
                assertThatCode(() -> EveryAlphabet.look(connection)).doesNotThrowAnyException();
            } finally {
                connection.setCatalog(own);
                drop(statement, narrow);
            }
        }
    }

    /** As far as the rights go that Waymark asks for. */
    private static void drop(Statement statement, String narrow) {
        try {
            statement.execute("drop database " + narrow);
        } catch (SQLException notAllowed) {
            System.err.println("left behind: " + narrow);
        }
    }
}
