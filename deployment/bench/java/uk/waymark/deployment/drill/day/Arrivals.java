package uk.waymark.deployment.drill.day;

import java.util.Random;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * People who arrive by chance at a told rate (a Poisson process), whether or not those before them are done: a slow answer
 * makes nobody come later.
 */
public final class Arrivals implements AutoCloseable {

    private final ThreadPoolExecutor people;
    private final AtomicInteger tooMany = new AtomicInteger();
    private final double perSecond;
    private final Random chance;
    private final Consumer<Random> act;
    private final Thread door = new Thread(this::letIn, "arrivals");
    private volatile boolean open = true;

    private Arrivals(double perSecond, int most, long seed, Consumer<Random> act) {
        this.people = new ThreadPoolExecutor(0, most, 10, TimeUnit.SECONDS, new SynchronousQueue<>());
        this.perSecond = perSecond;
        this.chance = new Random(seed);
        this.act = act;
    }

    /**
     * Begins at once. Each who arrives is given a chance of their own, so that one seed gives one order of acts.
     *
     * @param most how many may be in the middle of something; whoever comes while so many are turns round at the door
     */
    public static Arrivals begin(double perSecond, int most, long seed, Consumer<Random> act) {
        Arrivals arrivals = new Arrivals(perSecond, most, seed, act);
        arrivals.door.start();
        return arrivals;
    }

    /** Waits while they come. */
    public void come(int seconds) {
        until(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
    }

    /** How many are in the middle of something. */
    public int present() {
        return people.getActiveCount();
    }

    /** How many turned round at the door, as too many were inside. */
    public int tooMany() {
        return tooMany.get();
    }

    /** Lets nobody in any more, and waits until everybody has gone. */
    @Override
    public void close() {
        open = false;
        try {
            door.join();
            people.shutdown();
            if (!people.awaitTermination(8, TimeUnit.MINUTES)) {
                throw new IllegalStateException(people.getActiveCount() + " people never got an answer");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void letIn() {
        long next = System.nanoTime();
        while (open) {
            next += (long) (-Math.log(1 - chance.nextDouble()) / perSecond * 1e9);
            until(next);
            Random own = new Random(chance.nextLong());
            try {
                people.execute(() -> act.accept(own));
            } catch (RejectedExecutionException full) {
                tooMany.incrementAndGet();
            }
        }
    }

    private static void until(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
