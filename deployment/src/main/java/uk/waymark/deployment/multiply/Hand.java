package uk.waymark.deployment.multiply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.ObjLongConsumer;
import uk.waymark.deployment.multiply.copy.Copy;
import uk.waymark.deployment.multiply.table.Server;
import uk.waymark.deployment.multiply.table.Table;

/** Writes some of the copies: reads the area as it was before anybody wrote, and writes on a connection of its own. */
final class Hand {

    /** Rows after which something is said. */
    private static final int OFTEN = 200_000;

    private final Connection from;
    private final Connection to;
    private final List<Copy> copies;
    private final ObjLongConsumer<String> progress;

    private Hand(Connection from, Connection to, List<Copy> copies, ObjLongConsumer<String> progress) {
        this.from = from;
        this.to = to;
        this.copies = copies;
        this.progress = progress;
    }

    /** One that sees the area as it is now, whatever others write later. */
    static Hand of(Server server, List<Copy> copies, ObjLongConsumer<String> progress) throws SQLException {
        Hand hand = new Hand(server.open(), server.open(), copies, progress);
        hand.from.setAutoCommit(false);
        run(hand.from, "start transaction with consistent snapshot");
        hand.to.setAutoCommit(false);
        run(hand.to, "set foreign_key_checks = 0, unique_checks = 0");
        return hand;
    }

    boolean copies(List<Table> tables, Rows rows, Chains chains) throws SQLException {
        for (Table table : tables) {
            copy(table, rows);
        }
        progress.accept("audit_entry", chains.write(from, to, copies));
        return true;
    }

    private void copy(Table table, Rows rows) throws SQLException {
        long unsaid = 0;
        try (PreparedStatement read = Writer.streaming(from, table.select());
                ResultSet row = read.executeQuery();
                Writer writer = new Writer(to, table.insert())) {
            while (row.next()) {
                List<Cell> cells = rows.cells(table, row);
                for (Copy copy : copies) {
                    writer.add(cells.stream().map(cell -> cell.in(copy)).toArray());
                }
                unsaid += copies.size();
                if (unsaid >= OFTEN) {
                    progress.accept(table.name(), unsaid);
                    unsaid = 0;
                }
            }
        }
        progress.accept(table.name(), unsaid);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives its connections back; what it has not sent is lost. */
    void close() {
        try (Connection reading = from;
                Connection writing = to) {
            reading.rollback();
            writing.rollback();
        } catch (SQLException gone) {
            throw new IllegalStateException("a connection could not be given back", gone);
        }
    }
}
