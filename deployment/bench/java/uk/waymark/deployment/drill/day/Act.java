package uk.waymark.deployment.drill.day;

import java.util.Arrays;
import java.util.Random;

/** What somebody does next, and how often of a hundred times: mostly they read; in a drill of what is kept, mostly they write. */
public enum Act {
    TODAY(26, 3),
    CHILD(24, 3),
    SEARCH(12, 3),
    WAITS(3, 1),
    REQUEST(8, 12),
    TASK(15, 26),
    NOTE(12, 52);

    private final int onADay;
    private final int inADrill;

    Act(int onADay, int inADrill) {
        this.onADay = onADay;
        this.inADrill = inADrill;
    }

    /** Draws one. */
    public static Act next(Random random, boolean drill) {
        int left = random.nextInt(100);
        for (Act act : values()) {
            left -= drill ? act.inADrill : act.onADay;
            if (left < 0) {
                return act;
            }
        }
        throw new IllegalStateException("the shares of " + Arrays.toString(values()) + " are not a hundred");
    }
}
