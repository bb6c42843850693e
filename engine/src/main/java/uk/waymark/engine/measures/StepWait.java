package uk.waymark.engine.measures;

import org.jspecify.annotations.Nullable;

/**
 * How children wait at one step: what a SEND lead looks at to find where they are stuck.
 *
 * @param open children's steps that are open now, however long ago they began
 * @param longestOpenDays the longest of those, in calendar days
 * @param medianDays by when half of the waits begun in the last twelve months are over, open ones taken into account;
 *     nothing when not yet reached
 * @param ninetiethDays the same for nine in ten
 * @param finished waits begun in the last twelve months that are over
 * @param longerThan30Days percent, 0 to 100, of those waits that last longer than 30 days; nothing when it is too early
 *     to say, because nobody has waited so long and not everybody has gone on
 */
public record StepWait(
        String process,
        String step,
        int open,
        int longestOpenDays,
        @Nullable Integer medianDays,
        @Nullable Integer ninetiethDays,
        int finished,
        @Nullable Integer longerThan30Days) {}
