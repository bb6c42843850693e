package uk.waymark.web.waits;

import org.jspecify.annotations.Nullable;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.measures.StepWait;
import uk.waymark.web.words.Days;

/** Waiting times in words. */
final class WaitWords {

    private WaitWords() {}

    /** A middle or long wait; a curve that never falls so far has no such day yet. */
    static String days(@Nullable Integer days) {
        return days == null ? "not yet reached" : Days.count(days);
    }

    /** The typical wait; where it is not yet reached, the longest wait so far, which it will exceed. */
    static int length(StepWait wait) {
        Integer median = wait.medianDays();
        return median == null ? wait.longestOpenDays() : median;
    }

    static String share(StepWait wait) {
        Integer percent = wait.longerThan30Days();
        if (percent == null) {
            return "too early to say";
        }
        return percent == 0 ? "none" : percent == 100 ? "all" : percent + " in 100";
    }

    static String open(int count) {
        return count == 0 ? "nobody waits" : count + " waiting";
    }

    static String holder(Holder holder) {
        return switch (holder) {
            case TEAM -> "The team";
            case AGENCY -> "An agency";
            case FAMILY -> "The family";
            case QUEUE -> "A queue: nobody has taken it yet";
            case SYSTEM -> "Waymark";
        };
    }
}
