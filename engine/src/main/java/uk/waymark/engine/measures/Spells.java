package uk.waymark.engine.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The waits at one step, gathered from the stream one by one. */
final class Spells {

    private final String process;
    private final String step;
    private final LocalDate today;
    private final LocalDate since;
    private final Lengths ended = new Lengths();
    private final Lengths notEnded = new Lengths();
    private int openNow;
    private int longestOpen;

    Spells(String process, String step, LocalDate today) {
        this.process = process;
        this.step = step;
        this.today = today;
        this.since = today.minusMonths(12);
    }

    boolean areOf(String otherProcess, String otherStep) {
        return process.equals(otherProcess) && step.equals(otherStep);
    }

    void add(LocalDate began, @Nullable LocalDate end, boolean done) {
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(began, end == null ? today : end));
        if (end == null) {
            openNow++;
            longestOpen = Math.max(longestOpen, days);
        }
        if (!began.isBefore(since)) {
            (done ? ended : notEnded).add(days);
        }
    }

    /** How many began in the last twelve months. */
    int begun() {
        return ended.count + notEnded.count;
    }

    StepWait sum() {
        SurvivalCurve curve = SurvivalCurve.of(ended.all(), notEnded.all());
        return new StepWait(
                process,
                step,
                openNow,
                longestOpen,
                boxed(curve.median()),
                boxed(curve.dayBy(0.9)),
                ended.count,
                curve.knows(30) ? (int) Math.round(100 * curve.longerThan(30)) : null);
    }

    private static @Nullable Integer boxed(OptionalInt days) {
        return days.isPresent() ? days.getAsInt() : null;
    }

    private static final class Lengths {
        private int[] days = new int[64];
        private int count;

        void add(int length) {
            if (count == days.length) {
                days = Arrays.copyOf(days, count * 2);
            }
            days[count++] = length;
        }

        int[] all() {
            return Arrays.copyOf(days, count);
        }
    }
}
