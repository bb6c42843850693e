package uk.waymark.engine.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people do something in the same moment: the second begins while the first has done it and has not ended yet. */
@Component
public class AtOnce {

    /** Long enough to come to where it has to wait, and shorter than either database lets anybody wait. */
    private static final long MILLIS_TO_MEET = 500;

    private final TransactionTemplate transaction;

    AtOnce(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the second was told; null when nothing was refused. */
    public @Nullable Throwable second(Runnable first, Runnable second) {
        CompletableFuture<Void> other = transaction.execute(status -> {
            first.run();
            CompletableFuture<Void> begun = CompletableFuture.runAsync(second);
            try {
                begun.get(MILLIS_TO_MEET, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException waitsOrRefused) {
                return begun;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return begun;
        });
        return other.handle((done, refused) -> refused == null ? null : refused.getCause())
                .join();
    }
}
