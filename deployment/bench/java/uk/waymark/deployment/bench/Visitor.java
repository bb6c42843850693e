package uk.waymark.deployment.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Somebody who opens a page five times a second while something else is going on, and takes the time. */
final class Visitor implements AutoCloseable {

    private static final int BETWEEN_MILLIS = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final HttpRequest page;
    private final List<Long> nanos = new ArrayList<>();
    private final ScheduledFuture<?> visits;

    Visitor(int port, String path) {
        this.page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        this.visits = clock.scheduleAtFixedRate(this::open, BETWEEN_MILLIS, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void open() {
        long start = System.nanoTime();
        try {
            int status =
                    client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("status " + status);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        synchronized (nanos) {
            nanos.add(System.nanoTime() - start);
        }
    }

    /** How long the page took, of twenty openings the slowest but one. */
    double p95Millis() {
        if (visits.isDone()) {
            throw new IllegalStateException("a page was not answered");
        }
        synchronized (nanos) {
            List<Long> sorted = nanos.stream().sorted().toList();
            return sorted.get(sorted.size() * 95 / 100) / 1e6;
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
