package uk.waymark.engine.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The append-only record of who did, saw or was refused what.
 *
 * <p>Entries are kept until the transaction is about to commit, so that the chain's head, which everybody who works on
 * this child needs, is locked last and briefly. What is rolled back leaves no entry.
 */
@Component
public class AuditTrail {

    private final AuditWriter writer;
    private final EntityManager entities;
    private final TransactionTemplate own;
    private final TransactionTemplate apart;

    public AuditTrail(AuditWriter writer, EntityManager entities, PlatformTransactionManager transactions) {
        this.writer = writer;
        this.entities = entities;
        this.own = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Adds an entry to the running transaction, or in one of its own when there is none.
     *
     * @throws IllegalStateException in a read-only transaction, which cannot write: seeing a record is an entry too
     */
    public void record(Entry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            own.executeWithoutResult(status -> record(entry));
            return;
        }
        Pending pending = pending();
        if (pending.written) {
            writer.write(List.of(entry), Set.of());
        } else {
            pending.entries.add(entry);
        }
    }

    /** Adds an entry that stays even when the running transaction is refused or fails (a refused access, say). */
    public void recordApart(Entry entry) {
        apart.executeWithoutResult(status -> record(entry));
    }

    /**
     * The entry with which a chain begins in the running transaction. It is written at once: nobody else can know the
     * chain, so nobody waits for its head.
     */
    public void begin(Entry first) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a chain begins in the transaction that makes its child or account");
        }
        writer.write(List.of(first), Set.of(first.chain()));
    }

    /** Says that this chain begins in the running transaction, so that nobody needs to look for its head. */
    public void openChain(UUID chain) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a chain is opened in the transaction that makes its child or account");
        }
        pending().newChains.add(chain);
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("a read-only transaction cannot write to the audit trail");
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Pending begin() {
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** What one transaction has recorded so far; runs after every other listener to the commit. */
    private final class Pending implements TransactionSynchronization, Ordered {

        private final List<Entry> entries = new ArrayList<>();
        private final Set<UUID> newChains = new HashSet<>();
        private boolean written;

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush(); // a stale or wrong row is refused before anybody waits for the head
            written = true;
            writer.write(entries, newChains);
        }
    }
}
