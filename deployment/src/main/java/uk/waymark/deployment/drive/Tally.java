package uk.waymark.deployment.drive;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What was done, what was refused, and where the time went. */
final class Tally {

    private static final long NANOS = 1_000_000;

    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Long> nanos = new TreeMap<>();
    private boolean changed = true;

    /** Whether anything was done, or tried, since this was asked last: only then can anything have followed from it. */
    boolean changed() {
        boolean was = changed;
        changed = false;
        return was;
    }

    void done(String what) {
        changed = true;
        done.merge(what, 1, Integer::sum);
    }

    void refused(String what, String why) {
        changed = true;
        refused.merge(what + " (" + why + ")", 1, Integer::sum);
    }

    void timed(String what, Runnable work) {
        timed(what, () -> {
            work.run();
            return what;
        });
    }

    <T> T timed(String what, Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.merge(what, System.nanoTime() - begun, Long::sum);
        }
    }

    /** How many things were done so far, of all kinds. */
    int things() {
        return done.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> done() {
        return Map.copyOf(done);
    }

    Map<String, Integer> refused() {
        return Map.copyOf(refused);
    }

    Map<String, Long> millis() {
        Map<String, Long> millis = new TreeMap<>();
        nanos.forEach((what, time) -> millis.put(what, time / NANOS));
        return millis;
    }
}
