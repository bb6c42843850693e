package uk.waymark.deployment.setup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how a database has to be made, while there is nothing in it yet. */
class NotEveryAlphabet extends AbstractFailureAnalyzer<SQLException> {

    /** The standard's SQLSTATE for characters that a database does not have. */
    private static final String NOT_IN_REPERTOIRE = "22021";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable start, SQLException cause) {
        return NOT_IN_REPERTOIRE.equals(cause.getSQLState())
                ? new FailureAnalysis(
                        cause.getMessage(),
                        "Nothing is in it yet. Let its administrator change it, with its own name, and start again: 'alter"
                                + " database waymark character set utf8mb4 collate utf8mb4_bin'",
                        start)
                : null;
    }
}
