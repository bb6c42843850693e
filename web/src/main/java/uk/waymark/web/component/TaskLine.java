package uk.waymark.web.component;

import org.jspecify.annotations.Nullable;

/** One line of a task list; a line without an address cannot be started yet. */
public record TaskLine(
        String title,
        @Nullable String href,
        @Nullable String hint,
        String statusText,
        @Nullable Tag status) {}
