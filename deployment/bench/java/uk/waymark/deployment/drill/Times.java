package uk.waymark.deployment.drill;

import java.util.ArrayList;
import java.util.List;

/** How long answers took, and how many there were of which kind. */
public final class Times {

    private final List<Long> nanos = new ArrayList<>();
    private int notNow;
    private int cutOff;
    private int faults;

    synchronized void note(int status, long took) {
        if (status == Page.NO_ANSWER || status == 502) {
            cutOff++;
        } else if (status == 503) {
            notNow++;
        } else if (status >= 500) {
            faults++;
        } else {
            nanos.add(took);
        }
    }

    /** What was noted since the last time, which this one forgets. */
    public synchronized Times taken() {
        Times taken = new Times();
        taken.nanos.addAll(nanos);
        taken.notNow = notNow;
        taken.cutOff = cutOff;
        taken.faults = faults;
        nanos.clear();
        notNow = 0;
        cutOff = 0;
        faults = 0;
        return taken;
    }

    /** Answers that were pages. */
    public synchronized int answered() {
        return nanos.size();
    }

    /** Answers that said "not now, come again". */
    public synchronized int notNow() {
        return notNow;
    }

    /** Requests that got no answer at all. */
    public synchronized int cutOff() {
        return cutOff;
    }

    /** Answers that said that something is wrong. */
    public synchronized int faults() {
        return faults;
    }

    /** In how many milliseconds so many of a hundred pages were there; 0 when there were none. */
    public synchronized double percentileMillis(int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
    }
}
