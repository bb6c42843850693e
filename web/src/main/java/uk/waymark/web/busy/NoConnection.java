package uk.waymark.web.busy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a fault of Waymark from a database that gave no connection in time, or went away. */
final class NoConnection {

    /** The first two signs of every SQL state that is about the connection itself. */
    private static final String CONNECTION = "08";

    /** What the pool says of a connection that broke and that it has taken away: a rollback fails so, and hides why. */
    private static final String TAKEN_AWAY = "Connection is closed";

    private NoConnection() {}

    static boolean causes(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && isAboutTheConnection(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutTheConnection(SQLException fault) {
        @Nullable String state = fault.getSQLState();
        return state == null ? TAKEN_AWAY.equals(fault.getMessage()) : state.startsWith(CONNECTION);
    }
}
