package uk.waymark.deployment.setup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a few words, instead of pages of stack trace, why Waymark cannot reach its database and what to do. */
class DatabaseOutOfReach extends AbstractFailureAnalyzer<SQLException> {

    /** H2: the file is open in another program. */
    private static final int OPEN_ELSEWHERE = 90020;
    /** Standard classes of SQLSTATE: no connection, and a sign-in that is not accepted. */
    private static final String NO_CONNECTION = "08";

    private static final String NOT_ACCEPTED = "28";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable start, SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (cause.getErrorCode() == OPEN_ELSEWHERE) {
            return new FailureAnalysis(
                    "Another Waymark is running on this computer and has the embedded database open.",
                    "Stop the other one, or give this one a place and a port of its own: WAYMARK_HOME=/another/folder"
                            + " SERVER_PORT=8081",
                    start);
        }
        if (state.startsWith(NO_CONNECTION)) {
            return new FailureAnalysis(
                    "The database server cannot be reached.",
                    "Look whether the server runs and whether the host and port in WAYMARK_DB_URL are right.",
                    start);
        }
        if (state.startsWith(NOT_ACCEPTED)) {
            return new FailureAnalysis(
                    "The database server does not accept the user or its password.",
                    "Look at WAYMARK_DB_USER and WAYMARK_DB_PASSWORD, and whether that user may connect from this host.",
                    start);
        }
        return null;
    }
}
