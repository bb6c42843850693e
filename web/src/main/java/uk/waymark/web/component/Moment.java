package uk.waymark.web.component;

import org.jspecify.annotations.Nullable;

/** One entry of a timeline: what happened, who did it, when (in words and for machines), and more about it. */
public record Moment(
        String title,
        @Nullable String by,
        String when,
        String dateTime,
        @Nullable String text) {}
