package uk.waymark.engine.foundations;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at every active child once a night: some foundations go missing only because time passes. */
@Component
public class NightlyCheck {

    private static final int BATCH = 500;

    private final NightRounds rounds;
    private final FactsProjection facts;
    private final FoundationCheck check;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    NightlyCheck(
            NightRounds rounds,
            FactsProjection facts,
            FoundationCheck check,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.rounds = rounds;
        this.facts = facts;
        this.check = check;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Gathers and checks all active children, 500 in each transaction; it may be stopped and begun again at any time,
     * for a child that has not changed is not written again.
     *
     * @param progress told after each batch how many children have been looked at
     * @return how many receipts were written
     */
    public int sweepAll(IntConsumer progress) {
        NightRounds.Round round = rounds.begin();
        UUID last = new UUID(0, 0);
        int seen = 0;
        int written = 0;
        for (List<UUID> batch = rounds.next(last, BATCH); !batch.isEmpty(); batch = rounds.next(last, BATCH)) {
            written += check(batch);
            seen += batch.size();
            last = batch.get(batch.size() - 1);
            progress.accept(seen);
        }
        rounds.done(round);
        return written;
    }

    private int check(List<UUID> batch) {
        Integer written = transaction.execute(status -> {
            facts.refresh(batch);
            int receipts = check.reevaluate(batch, "NIGHTLY");
            entities.flush();
            entities.clear();
            return receipts;
        });
        return written == null ? 0 : written;
    }
}
