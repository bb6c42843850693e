package uk.waymark.engine.imports;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The few threads that take in rows: so few that pages keep their share of the machine and of its connections. */
@Component
class ImportHands {

    private final ExecutorService threads;

    ImportHands(@Value("${waymark.imports.workers:2}") int workers) {
        this.threads = Executors.newFixedThreadPool(workers, work -> {
            Thread thread = new Thread(work, "import-hand");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does all of the work and waits for it; the first fault is thrown when everything has ended. */
    void all(List<Runnable> work) {
        try {
            List<Callable<Object>> calls =
                    work.stream().map(Executors::callable).toList();
            for (Future<Object> one : threads.invokeAll(calls)) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while rows were taken in", stopped);
        } catch (ExecutionException fault) {
            throw fault.getCause() instanceof RuntimeException known ? known : new IllegalStateException(fault);
        }
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
