package uk.waymark.engine.command;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.clock.Today;

/**
 * Carries an order out once, however often it arrives.
 *
 * <p>The order's number is stored in the transaction of its work, so both exist or neither does: a connection that was
 * lost while the answer travelled is healed by sending the same order again.
 */
@Component
public class Commands {

    private static final int ATTEMPTS = 8;
    private static final String INSERT =
            "insert into command (id, kind, account_id, at, location, fingerprint) values (?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Today today;

    public Commands(JdbcTemplate jdbc, PlatformTransactionManager transactions, Today today) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.today = today;
    }

    /**
     * Does the work in one transaction, or answers with the stored location when this order was done before.
     *
     * @throws Refusal.NotNow {@code command.id.used} when the number belongs to another account's or another kind of order,
     *     {@code command.other.order} when its {@link Terms} say that something else was ordered
     * @throws IllegalStateException inside a surrounding transaction, where a repeated order could not be told apart
     */
    public Answer once(Command command, Runnable work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a command opens its own transaction: " + command.kind());
        }
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> carryOut(command, work));
                return new Answer(command.location(), false);
            } catch (Taken taken) {
                @Nullable Answer stored = stored(command);
                if (stored != null) {
                    return stored;
                }
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    /**
     * Writes down, inside the running transaction, several orders of one kind that are carried out in it together.
     *
     * @throws DuplicateKeyException when one of them was carried out before; then none of them is, and each goes by {@link #once}
     * @throws IllegalStateException without a surrounding transaction
     */
    public void together(List<Command> commands) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("orders that go together need a transaction");
        }
        jdbc.batchUpdate(INSERT, commands.stream().map(this::values).toList());
    }

    /** Whether one of these orders was carried out before. */
    public boolean known(Collection<UUID> ids) {
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        Integer found = jdbc.queryForObject(
                "select count(*) from command where id in (" + marks + ")",
                Integer.class,
                ids.stream().map(Ids::bytes).toArray());
        return found != null && found > 0;
    }

    private void carryOut(Command command, Runnable work) {
        try {
            jdbc.update(INSERT, values(command));
        } catch (DuplicateKeyException | PessimisticLockingFailureException taken) {
            // Either it is done, or another request with the same number holds the row and may yet give up.
            throw new Taken(taken);
        }
        Terms.current().ifPresent(terms -> terms.condition().run());
        work.run();
    }

    private @Nullable Object[] values(Command command) {
        return new @Nullable Object[] {
            Ids.bytes(command.id()),
            command.kind(),
            Columns.stored(command.accountId()),
            Columns.stored(today.now()),
            command.location(),
            Terms.current().map(Terms::fingerprint).orElse(null)
        };
    }

    private @Nullable Answer stored(Command command) {
        return jdbc
                .query(
                        "select kind, account_id, location, fingerprint from command where id = ?",
                        (row, n) -> {
                            UUID account = Columns.uuidOrNull(row, "account_id");
                            if (!row.getString("kind").equals(command.kind())
                                    || !Objects.equals(account, command.accountId())) {
                                throw new Refusal.NotNow("command.id.used");
                            }
                            requireSame(row.getBytes("fingerprint"));
                            return new Answer(row.getString("location"), true);
                        },
                        Ids.bytes(command.id()))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static void requireSame(byte @Nullable [] stored) {
        boolean other = Terms.current()
                .filter(terms -> stored != null && !Arrays.equals(stored, terms.fingerprint()))
                .isPresent();
        if (other) {
            throw new Refusal.NotNow("command.other.order");
        }
    }

    private static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Taken(RuntimeException cause) {
            super("the command's number is in use", cause);
        }
    }
}
