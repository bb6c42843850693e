package uk.waymark.deployment.bench.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who open pages at the same time, each as soon as the page before it has come. */
final class Readers implements AutoCloseable {

    private final ExecutorService all;
    private final int people;

    Readers(int people) {
        this.people = people;
        this.all = Executors.newFixedThreadPool(people);
    }

    /** Opens one page as this reader. */
    interface Opens {
        String page(int reader);
    }

    /** The middle time of a page in seconds, when each of them opens it so many times. */
    double middle(int times, Opens opens) throws InterruptedException {
        List<Callable<double[]>> work = new ArrayList<>();
        for (int reader = 0; reader < people; reader++) {
            int who = reader;
            work.add(() -> timed(times, who, opens));
        }
        double[] seconds = all.invokeAll(work).stream()
                .flatMapToDouble(done -> Arrays.stream(got(done)))
                .sorted()
                .toArray();
        return seconds[seconds.length / 2];
    }

    /** Seconds in which each of them opens it so many times. */
    double seconds(int times, Opens opens) throws InterruptedException {
        long begun = System.nanoTime();
        middle(times, opens);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The middle one. */
    static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double[] timed(int times, int who, Opens opens) {
        double[] seconds = new double[times];
        for (int n = 0; n < times; n++) {
            long begun = System.nanoTime();
            String page = opens.page(who);
            seconds[n] = (System.nanoTime() - begun) / 1e9;
            if (!page.contains("</html>")) {
                throw new IllegalStateException("no page came: " + page);
            }
        }
        return seconds;
    }

    private static double[] got(Future<double[]> done) {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        all.shutdownNow();
    }
}
