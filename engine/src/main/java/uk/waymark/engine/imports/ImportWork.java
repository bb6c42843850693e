package uk.waymark.engine.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Readers;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;

/**
 * Works through files that wait, in short turns. It may be stopped or killed at any time: what a row did is stored with
 * the number of its order, so a row that was taken in just before is recognised and never taken in twice.
 */
@Component
public class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final int CHUNK = 200;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final UUID worker = Ids.next();
    private final ImportRecords records;
    private final TakeInRows rows;
    private final Accounts accounts;
    private final Readers readers;
    private final Ways ways;

    ImportWork(ImportRecords records, TakeInRows rows, Accounts accounts, Readers readers, Ways ways) {
        this.records = records;
        this.rows = rows;
        this.accounts = accounts;
        this.readers = readers;
        this.ways = ways;
    }

    /** Time and transactions. */
    @Component
    record Ways(Today today, PlatformTransactionManager transactions) {

        TransactionTemplate transaction() {
            return new TransactionTemplate(transactions);
        }
    }

    /** Takes in at most this many rows of the oldest file that waits; answers how many were looked at, 0 when none wait. */
    public int turn(int most) {
        Optional<ImportFile> waiting = ways.transaction().execute(status -> records.take(worker, now(), LEASE));
        if (waiting == null || waiting.isEmpty()) {
            return 0;
        }
        ImportFile file = waiting.get();
        Reader by = accounts.findById(file.accountId())
                .map(Account::username)
                .flatMap(readers::byUsername)
                .orElse(null);
        if (by == null) {
            finish(file, ImportFile.Status.STOPPED);
            return 1;
        }
        return turn(file, by, most);
    }

    private int turn(ImportFile file, Reader by, int most) {
        int seen = 0;
        while (seen < most) {
            List<ImportRow> batch =
                    ways.transaction().execute(status -> records.rows(file.id(), State.WAITING, 0, CHUNK));
            if (batch == null || batch.isEmpty()) {
                finish(file, ImportFile.Status.DONE);
                return seen + 1;
            }
            rows.take(file, batch, by);
            seen += batch.size();
            Boolean held = ways.transaction().execute(status -> records.hold(file.id(), worker, now(), LEASE));
            if (!Boolean.TRUE.equals(held)) {
                return seen;
            }
        }
        return seen;
    }

    private void finish(ImportFile file, ImportFile.Status how) {
        ways.transaction().executeWithoutResult(status -> records.finish(file.id(), how, now()));
        LOG.info("File {} is {}", file.id(), how);
    }

    private Instant now() {
        return ways.today().now();
    }
}
