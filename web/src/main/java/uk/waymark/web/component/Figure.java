package uk.waymark.web.component;

import java.util.List;

/** A figure of bars: what it shows, one sentence of what that means, and the bars. Lengths are percent of the longest. */
public record Figure(String title, String meaning, String labelHeading, String valueHeading, List<Bar> bars) {

    private static final int LINE = 34;
    private static final int FULL_LENGTH = 300;

    /** The height of the drawing, in its own units. */
    public int height() {
        return bars.size() * LINE + 6;
    }

    /** Where a bar begins, from above. */
    public int top(Bar bar) {
        return bars.indexOf(bar) * LINE + 6;
    }

    /** How long a bar is drawn; never so short that it cannot be seen. */
    public long length(Bar bar) {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        return bar.value() <= 0 ? 0 : Math.max(2, Math.round(bar.value() / Math.max(longest, 1e-9) * FULL_LENGTH));
    }
}
