package uk.waymark.processes.whose;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the steps whose holder time itself has taken away, as when a permission runs out: no event tells of that. */
@Component
public class EverybodysSteps {

    private static final int BATCH = 200;

    private final OpenStepsOfChild steps;
    private final WhoseSteps whose;
    private final TransactionTemplate transaction;

    EverybodysSteps(OpenStepsOfChild steps, WhoseSteps whose, PlatformTransactionManager transactions) {
        this.steps = steps;
        this.whose = whose;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Looks at every child for whom a step waits, each in a transaction of its own. Run daily. */
    public void sweep() {
        UUID last = new UUID(0, 0);
        for (List<UUID> some = steps.childrenAfter(last, BATCH);
                !some.isEmpty();
                some = steps.childrenAfter(last, BATCH)) {
            some.forEach(child -> transaction.executeWithoutResult(status -> whose.lookAt(child)));
            last = some.get(some.size() - 1);
        }
    }
}
