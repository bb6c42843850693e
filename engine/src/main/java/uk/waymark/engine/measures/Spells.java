package uk.waymark.engine.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.audit.HowEnded;

/** The waits at one step, gathered from those that are alike. */
final class Spells {

    private final String process;
    private final String step;
    private final long daysOfYear;
    private final Lengths ended = new Lengths();
    private final Lengths notEnded = new Lengths();
    private int openNow;
    private int longestOpen;

    Spells(String process, String step, LocalDate today) {
        this.process = process;
        this.step = step;
        this.daysOfYear = ChronoUnit.DAYS.between(today.minusMonths(12), today);
    }

    boolean areOf(String otherProcess, String otherStep) {
        return process.equals(otherProcess) && step.equals(otherStep);
    }

    /** Those that are over all began in the last twelve months; of the open ones some may have begun before. */
    void add(Gathering.Alike waits) {
        int days = Math.max(0, waits.days());
        if (waits.how() == null) {
            openNow += waits.number();
            longestOpen = Math.max(longestOpen, days);
        }
        if (waits.how() != null || days <= daysOfYear) {
            (waits.how() == HowEnded.COMPLETED ? ended : notEnded).add(days, waits.number());
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

        void add(int length, int times) {
            if (count + times > days.length) {
                days = Arrays.copyOf(days, Math.max(days.length * 2, count + times));
            }
            Arrays.fill(days, count, count + times, length);
            count += times;
        }

        int[] all() {
            return Arrays.copyOf(days, count);
        }
    }
}
