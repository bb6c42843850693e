package uk.waymark.engine.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Before anything is made in a database of a server it is asked whether it holds every alphabet. An empty one that does not
 * is refused; one with records is named in the log at each start, because they have to be carried over first.
 */
@Component
class EveryAlphabet implements Callback {

    private static final Logger LOG = LoggerFactory.getLogger(EveryAlphabet.class);
    private static final String WANTED = "utf8mb4";
    /** The standard's SQLSTATE for characters that a database does not have. */
    private static final String NOT_IN_REPERTOIRE = "22021";

    private static final String EMBEDDED = "H2";

    /** Flyway makes its own list before it asks. */
    private static final String OTHER_TABLES = "select count(*) from information_schema.tables"
            + " where table_schema = database() and table_name <> 'flyway_schema_history'";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            look(context.getConnection());
        } catch (SQLException failed) {
            throw new IllegalStateException("the database cannot be used as it is", failed);
        }
    }

    @Override
    public String getCallbackName() {
        return "every alphabet";
    }

    static void look(Connection database) throws SQLException {
        if (database.getMetaData().getDatabaseProductName().equals(EMBEDDED)) {
            return;
        }
        String alphabet = one(database, "select @@character_set_database");
        if (alphabet.equals(WANTED)) {
            return;
        }
        if (one(database, OTHER_TABLES).equals("0")) {
            throw new SQLException(
                    "The database was made with the character set " + alphabet
                            + ": it cannot hold every name, and looking things up in it would take minutes.",
                    NOT_IN_REPERTOIRE);
        }
        LOG.warn(
                "The database has the character set {}: tables made from now on cannot hold every name, and compare slowly"
                        + " with those of {}. See the runbook, under installing.",
                alphabet,
                WANTED);
    }

    private static String one(Connection database, String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
