package uk.waymark.engine.measures;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How long a wait lasts when some are not over yet: the product-limit estimate.
 *
 * <p>A wait that is still open, or that was ended because it was no longer needed, counts as "at least this long". Leaving
 * it out would make a blocked step look quick, because only the quick ones end. When no wait is open, the estimate is the
 * plain distribution. Source: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, Journal of
 * the American Statistical Association 53 (1958), 457-481.
 *
 * <p>Days are whole calendar days. On one day, ended waits are counted before open ones, as the authors do.
 */
public final class SurvivalCurve {

    /** Rounding of the products may not move a share across the line that it exactly meets. */
    private static final double ROUNDING = 1e-9;

    private final int[] days;
    private final double[] stillWaiting;

    private final int longest;

    private SurvivalCurve(int[] days, double[] stillWaiting, int longest) {
        this.days = days;
        this.stillWaiting = stillWaiting;
        this.longest = longest;
    }

    /** The curve of these waits: {@code ended} and {@code open} hold one length in days for each, in any order. */
    public static SurvivalCurve of(int[] ended, int[] open) {
        int[] ends = ended.clone();
        int[] opens = open.clone();
        Arrays.sort(ends);
        Arrays.sort(opens);
        int[] days = new int[ends.length];
        double[] share = new double[ends.length];
        int points = 0;
        double now = 1;
        for (int i = 0, gone = 0; i < ends.length; ) {
            int day = ends[i];
            while (gone < opens.length && opens[gone] < day) {
                gone++;
            }
            int atRisk = ends.length - i + opens.length - gone;
            int from = i;
            while (i < ends.length && ends[i] == day) {
                i++;
            }
            now *= (double) (atRisk - (i - from)) / atRisk;
            days[points] = day;
            share[points++] = now;
        }
        int longest = Math.max(last(ends), last(opens));
        return new SurvivalCurve(Arrays.copyOf(days, points), Arrays.copyOf(share, points), longest);
    }

    private static int last(int[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }

    /** Whether anything can be said about that day: somebody waited as long, or every wait was over before. */
    public boolean knows(int day) {
        return longest >= day || longerThan(day) == 0;
    }

    /** The first day by which at least this share (0 to 1) of the waits has ended; empty when it is not reached yet. */
    public OptionalInt dayBy(double share) {
        for (int i = 0; i < days.length; i++) {
            if (stillWaiting[i] <= 1 - share + ROUNDING) {
                return OptionalInt.of(days[i]);
            }
        }
        return OptionalInt.empty();
    }

    /** The day by which half of the waits has ended; empty when it is not reached yet. */
    public OptionalInt median() {
        return dayBy(0.5);
    }

    /** The share of waits, 0 to 1, that last longer than this many days. */
    public double longerThan(int day) {
        double share = 1;
        for (int i = 0; i < days.length && days[i] <= day; i++) {
            share = stillWaiting[i];
        }
        return share;
    }
}
