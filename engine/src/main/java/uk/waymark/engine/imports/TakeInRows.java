package uk.waymark.engine.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.access.Reader;

/**
 * Takes in many rows. Those of which no two may be about the same child go in packets, each one transaction together with
 * its rows' results; what a packet cannot hold goes row by row, and so does what is like an earlier row.
 */
@Component
class TakeInRows {

    private static final Logger LOG = LoggerFactory.getLogger(TakeInRows.class);
    private static final int PACKET = 25;
    private static final int ATTEMPTS = 2;

    private final TakeInRow single;
    private final TakeInPacket packets;
    private final ImportRecords records;
    private final ImportHands hands;
    private final TransactionTemplate transaction;

    TakeInRows(
            TakeInRow single,
            TakeInPacket packets,
            ImportRecords records,
            ImportHands hands,
            PlatformTransactionManager transactions) {
        this.single = single;
        this.packets = packets;
        this.records = records;
        this.hands = hands;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Gives each of these rows its result.
     *
     * @throws RuntimeException when the database is away; rows without a result wait on
     */
    void take(ImportFile file, List<ImportRow> rows, Reader by) {
        List<ReadRow> read = new ArrayList<>();
        List<ImportRow> unreadable = new ArrayList<>();
        for (ImportRow row : rows) {
            try {
                read.add(ReadRow.of(file.kind(), row, single.cells(file, row)));
            } catch (RuntimeException fault) {
                unreadable.add(fault(file, row, fault));
            }
        }
        Apart apart = Apart.of(read);
        hands.all(apart.packets(PACKET).stream()
                .<Runnable>map(packet -> () -> packet(file, packet, by))
                .toList());
        oneByOne(file, apart.later(), by);
        write(unreadable);
    }

    /** Together, once more when that fails (a reference that was drawn twice is drawn again), and else one by one. */
    private void packet(ImportFile file, List<ReadRow> rows, Reader by) {
        boolean done = false;
        for (int attempt = 1; !done && attempt <= ATTEMPTS; attempt++) {
            done = together(file, rows, by);
        }
        if (!done) {
            oneByOne(file, rows, by);
        }
    }

    /** One row spoils a packet, and the transaction does not say which. */
    private boolean together(ImportFile file, List<ReadRow> rows, Reader by) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> packets.take(rows, by)));
        } catch (RuntimeException fault) {
            LOG.info("File {}: {} rows could not be stored together ({})", file.id(), rows.size(), fault.getClass());
            return false;
        }
    }

    private void oneByOne(ImportFile file, List<ReadRow> rows, Reader by) {
        rows.forEach(row -> write(List.of(alone(file, row.row(), by))));
    }

    /** A fault in one row is that row's alone. */
    private ImportRow alone(ImportFile file, ImportRow row, Reader by) {
        try {
            return single.take(file, row, Set.of(), by);
        } catch (RuntimeException fault) {
            if (PassingFault.is(fault)) {
                throw fault;
            }
            return fault(file, row, fault);
        }
    }

    private static ImportRow fault(ImportFile file, ImportRow row, RuntimeException fault) {
        LOG.error("File {} line {}", file.id(), row.line(), fault);
        return TakeInRow.rejected(row, List.of(":import.fault"));
    }

    private void write(List<ImportRow> done) {
        if (!done.isEmpty()) {
            transaction.executeWithoutResult(status -> records.write(done));
        }
    }
}
