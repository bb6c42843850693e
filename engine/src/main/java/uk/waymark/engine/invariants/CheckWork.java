package uk.waymark.engine.invariants;

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
import uk.waymark.engine.clock.Today;

/**
 * Works through a check in short turns and keeps after each how far it has come, so that it may be stopped or killed at any
 * time and goes on where it was. What one look finds is looked at again some seconds later, in another picture of the
 * database: only what is wrong both times is reported, so nobody's work in between is.
 */
@Component
public class CheckWork {

    private static final Logger LOG = LoggerFactory.getLogger(CheckWork.class);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final UUID worker = Ids.next();
    private final Look look;
    private final CheckRecords records;
    private final Today today;
    private final TransactionTemplate transaction;

    CheckWork(Look look, CheckRecords records, Today today, PlatformTransactionManager transactions) {
        this.look = look;
        this.records = records;
        this.today = today;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Looks at some hundred children; false when nothing is left to do, or a second look is better done a little later. */
    public boolean turn() {
        Optional<CheckRun> taken = transaction.execute(status -> records.take(worker, now(), LEASE));
        if (taken == null || taken.isEmpty()) {
            return false;
        }
        CheckRun run = taken.get();
        return run.state() == CheckRun.State.LOOKING ? look(run) : again(run);
    }

    private boolean look(CheckRun run) {
        long begun = System.nanoTime();
        Look.Seen seen = look.after(run.lastChild());
        boolean end = seen.children() == 0;
        List<Difference> found = end ? look.beside() : seen.found();
        Duration looked = Duration.ofNanos(System.nanoTime() - begun);
        transaction.executeWithoutResult(status -> {
            if (records.moved(run, seen.last(), seen.children(), looked)) {
                records.add(run.id(), found, false);
                if (end) {
                    records.looksAgain(run.id());
                }
            }
        });
        return !end;
    }

    private boolean again(CheckRun run) {
        List<Difference> once = records.seenOnce(run.id(), Look.SLICE);
        if (once.isEmpty()) {
            transaction.executeWithoutResult(status -> records.done(run.id(), now()));
            LOG.info("Check {} of every child's records is done", run.id());
            return true;
        }
        List<Difference> twice = look.again(once);
        transaction.executeWithoutResult(status -> {
            records.forgetSeenOnce(
                    run.id(),
                    once.stream().map(Difference::reference).distinct().toList());
            records.add(run.id(), twice, true);
        });
        return true;
    }

    private Instant now() {
        return today.now();
    }
}
