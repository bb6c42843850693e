package uk.waymark.deployment.drill.load;

import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * More and more arrive until a step is not held (or fewer, until one is), and then it is looked between the two until they lie
 * close together. A step breaks only when it does so twice: whatever else a machine does for a moment is not our limit.
 */
final class Rising {

    private static final double FASTER = 1.5;
    private static final int MOST_STEPS = 20;

    private final DoubleFunction<Step> measure;
    private @Nullable Step held;
    private @Nullable Step broken;

    /**
     * @param measure lets people arrive at that rate
     */
    Rising(DoubleFunction<Step> measure) {
        this.measure = measure;
    }

    /** From this rate on, until the two rates are not further from each other than by this share. */
    void from(double first, double closer) {
        double rate = first;
        for (int steps = 0; steps < MOST_STEPS && far(closer); steps++) {
            Step step = twice(rate);
            if (step.held()) {
                held = step;
            } else {
                broken = step;
            }
            rate = next();
        }
    }

    /** The fastest that was held. */
    Step held() {
        if (held == null) {
            throw new IllegalStateException("Nothing holds: " + broken);
        }
        return held;
    }

    /** The slowest that was not. */
    Step broken() {
        if (broken == null) {
            throw new IllegalStateException("Nothing breaks: " + held);
        }
        return broken;
    }

    private Step twice(double rate) {
        Step step = measure.apply(rate);
        return step.held() ? step : measure.apply(rate);
    }

    private boolean far(double closer) {
        return broken == null || held == null || broken.arriving() > held.arriving() * (1 + closer);
    }

    private double next() {
        if (broken == null) {
            return held().arriving() * FASTER;
        }
        return held == null ? broken.arriving() / FASTER : Math.sqrt(held.arriving() * broken.arriving());
    }
}
