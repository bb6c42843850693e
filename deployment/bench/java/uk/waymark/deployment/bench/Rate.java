package uk.waymark.deployment.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Times the same work done many times by some threads. */
final class Rate {

    private Rate() {}

    /** Seconds that {@code threads} threads take to do the work {@code times} times each. */
    static double seconds(int threads, int times, Runnable work) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(workers.submit(() -> repeat(times, work)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return (System.nanoTime() - begun) / 1e9;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static void repeat(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }

    /** The middle one. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
