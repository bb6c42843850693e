package uk.waymark.deployment.drill.load;

import java.util.Locale;
import uk.waymark.deployment.drill.Times;

/**
 * What was seen at one rate of arrivals.
 *
 * @param arriving people a second
 * @param left people who were still in the middle of something when the last had arrived
 * @param jobs background work that still waited then
 */
record Step(double arriving, int seconds, Times times, Processors processors, int left, long jobs) {

    private static final double MOST_MILLIS = 400;

    double requestsPerSecond() {
        return times.answered() / (double) seconds;
    }

    double p95() {
        return times.percentileMillis(95);
    }

    /** Whether everybody was served, and in time. */
    boolean held() {
        return p95() < MOST_MILLIS && times.notNow() == 0 && times.cutOff() == 0 && times.faults() == 0;
    }

    /** What gave way, as far as it can be seen from outside. */
    String broken() {
        return (times.notNow() > 0 ? "places for requests ran out" : "pages came late")
                + (processors.full() ? " because the processors were full, " : " though processors were free, ")
                + processors + "; slowest " + times.slowest(95);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f arrivals/s: %.1f requests/s, median %.0f ms, p95 %.0f ms, p99 %.0f ms, %d not now (%d without"
                        + " when), %d cut off, %d faults, %d left in the middle, %d jobs wait, %s; slowest %s",
                arriving,
                requestsPerSecond(),
                times.percentileMillis(50),
                p95(),
                times.percentileMillis(99),
                times.notNow(),
                times.withoutWhen(),
                times.cutOff(),
                times.faults(),
                left,
                jobs,
                processors,
                times.slowest(95));
    }
}
