package uk.waymark.deployment.multiply;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.multiply.copy.Copy;
import uk.waymark.deployment.multiply.copy.NewChildren;
import uk.waymark.deployment.multiply.table.Server;
import uk.waymark.deployment.multiply.table.Table;
import uk.waymark.deployment.multiply.table.Tables;
import uk.waymark.engine.audit.ChainSeal;
import uk.waymark.engine.crypto.DataKeys;
import uk.waymark.engine.crypto.MasterKey;
import uk.waymark.engine.crypto.Sealer;

/**
 * Multiplies an area that was lived through by the product itself: every history is copied with new identities, keys and
 * audit chains of its own, and with the engine's rows of what is still open, straight into the same MariaDB. Agencies,
 * diagrams and holidays are shared; families and practitioners are not, so that each worker has as many children as
 * before. Everything happened on the same days, so that what was due is due.
 */
public final class Multiplier {

    private static final int HANDS = 2;

    private final Server server;
    private final MasterKey master;
    private final Consumer<String> progress;

    public Multiplier(Server server, MasterKey master, Consumer<String> progress) {
        this.server = server;
        this.master = master;
        this.progress = progress;
    }

    /** Copies until there are at least so many children; how many rows were written. */
    public long until(int children) {
        JdbcTemplate jdbc = server.jdbc();
        DataKeys keys = new DataKeys(master);
        NewChildren invented = new NewChildren(jdbc, keys);
        Tables tables = new Tables(jdbc);
        Set<String> shared = tables.sharedIds();
        Rows rows = new Rows(new Sealer(keys, master), shared, new Owners(jdbc));
        Chains chains = new Chains(new ChainSeal(master), shared);
        List<Table> copied = tables.copied();
        AtomicLong written = new AtomicLong();
        List<Hand> hands = new ArrayList<>();
        try {
            for (List<Copy> some : dealt(copies(invented, children))) {
                hands.add(Hand.of(server, some, (table, added) -> say(table, added, written.addAndGet(added))));
            }
            inParallel(hands.stream()
                    .<Callable<Boolean>>map(hand -> () -> hand.copies(copied, rows, chains))
                    .toList());
            return written.get();
        } catch (SQLException failed) {
            throw new IllegalStateException("the area could not be multiplied", failed);
        } finally {
            hands.forEach(Hand::close);
        }
    }

    private static List<Copy> copies(NewChildren invented, int children) {
        int lived = invented.size();
        if (lived == 0) {
            throw new IllegalStateException("there is nobody to multiply");
        }
        List<Copy> copies = new ArrayList<>();
        for (int n = 1; n * lived < children; n++) {
            copies.add(invented.copy(n));
        }
        return copies;
    }

    private static List<List<Copy>> dealt(List<Copy> copies) {
        List<List<Copy>> hands = new ArrayList<>();
        for (int n = 0; n < Math.min(HANDS, copies.size()); n++) {
            hands.add(new ArrayList<>());
        }
        for (Copy copy : copies) {
            hands.get(copy.number() % hands.size()).add(copy);
        }
        return hands;
    }

    private void say(String table, long some, long all) {
        if (some > 0) {
            progress.accept(table + ": " + some + " rows; " + all + " in all");
        }
    }

    private static void inParallel(List<Callable<Boolean>> work) {
        ExecutorService hands = Executors.newFixedThreadPool(Math.max(1, work.size()));
        try {
            for (Future<Boolean> done : hands.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while multiplying", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the area could not be multiplied", failed.getCause());
        } finally {
            hands.shutdownNow();
        }
    }
}
