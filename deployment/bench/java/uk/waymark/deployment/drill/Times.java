package uk.waymark.deployment.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, and how many there were of which kind. */
public final class Times {

    private static final int ENOUGH = 10;

    private final List<Long> nanos = new ArrayList<>();
    private final Map<String, List<Long>> ofPages = new TreeMap<>();
    private int notNow;
    private int withoutWhen;
    private int cutOff;
    private int faults;

    synchronized void note(Page answer, String page, long took) {
        int status = answer.status();
        if (status == Page.NO_ANSWER || status == 502) {
            cutOff++;
        } else if (answer.notNow()) {
            notNow++;
            withoutWhen += answer.saysWhen() ? 0 : 1;
        } else if (status >= 500) {
            faults++;
        } else {
            nanos.add(took);
            ofPages.computeIfAbsent(page, first -> new ArrayList<>()).add(took);
        }
    }

    /** What was noted since the last time, which this one forgets. */
    public synchronized Times taken() {
        Times taken = new Times();
        taken.nanos.addAll(nanos);
        taken.ofPages.putAll(ofPages);
        taken.notNow = notNow;
        taken.withoutWhen = withoutWhen;
        taken.cutOff = cutOff;
        taken.faults = faults;
        nanos.clear();
        ofPages.clear();
        notNow = 0;
        withoutWhen = 0;
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

    /** How many of those did not say when. */
    public synchronized int withoutWhen() {
        return withoutWhen;
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
        return percentileMillis(nanos, percent);
    }

    /** Which page took longest for so many of a hundred, among those that were asked for often enough to say. */
    public synchronized String slowest(int percent) {
        return ofPages.entrySet().stream()
                .filter(page -> page.getValue().size() >= ENOUGH)
                .max(Comparator.comparingDouble(page -> percentileMillis(page.getValue(), percent)))
                .map(page -> page.getKey() + " " + Math.round(percentileMillis(page.getValue(), percent)) + " ms")
                .orElse("no page");
    }

    private static double percentileMillis(List<Long> nanos, int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
    }
}
