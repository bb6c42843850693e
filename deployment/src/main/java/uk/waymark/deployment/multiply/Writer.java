package uk.waymark.deployment.multiply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Sends rows in large packets, and commits now and then. */
final class Writer implements AutoCloseable {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_BYTES = 6_000_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int rows;
    private int bytes;

    Writer(Connection connection, String sql) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(sql);
    }

    /** A statement whose rows come one by one instead of all at once. */
    static PreparedStatement streaming(Connection connection, String sql) throws SQLException {
        PreparedStatement read =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        read.setFetchSize(Integer.MIN_VALUE);
        return read;
    }

    void add(@Nullable Object[] values) throws SQLException {
        for (int n = 0; n < values.length; n++) {
            insert.setObject(n + 1, values[n]);
            bytes += values[n] instanceof byte[] some ? 2 * some.length : 40;
        }
        insert.addBatch();
        if (++rows >= MOST_ROWS || bytes >= MOST_BYTES) {
            send();
        }
    }

    @Override
    public void close() throws SQLException {
        send();
        insert.close();
    }

    private void send() throws SQLException {
        if (rows > 0) {
            insert.executeBatch();
            connection.commit();
        }
        rows = 0;
        bytes = 0;
    }
}
