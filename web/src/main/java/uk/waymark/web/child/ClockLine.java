package uk.waymark.web.child;

import org.jspecify.annotations.Nullable;
import uk.waymark.web.component.Tag;

/**
 * A legal period that explains itself.
 *
 * @param state how it stands: "Day 31 of 42", or how it ended
 * @param elapsed days gone, and {@code length} days in all, for the bar; 0 when it no longer runs
 * @param from what started the count, and when
 * @param until the last day, the limit, and which days count
 * @param excused what the law excuses; empty when nothing was claimed
 * @param law the citation
 */
public record ClockLine(
        String title,
        String state,
        @Nullable Tag tag,
        int elapsed,
        int length,
        boolean running,
        String from,
        String until,
        String excused,
        String law) {}
