package uk.waymark.web.busy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes every connection to the database, so that nobody else gets one until it is closed. */
final class EveryConnection implements AutoCloseable {

    private static final long SHORT_WAIT_MILLIS = 300;

    private final HikariDataSource pool;
    private final long usualWait;
    private final List<Connection> taken = new ArrayList<>();

    EveryConnection(HikariDataSource pool) {
        this.pool = pool;
        this.usualWait = pool.getConnectionTimeout();
    }

    void now() throws SQLException {
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
            taken.add(pool.getConnection());
        }
        pool.getHikariConfigMXBean().setConnectionTimeout(SHORT_WAIT_MILLIS);
    }

    @Override
    public void close() throws SQLException {
        pool.getHikariConfigMXBean().setConnectionTimeout(usualWait);
        for (Connection one : taken) {
            one.close();
        }
    }
}
