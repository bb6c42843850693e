package uk.waymark.web.errors;

import org.jspecify.annotations.Nullable;

/** What went wrong in a reader's words, what they can do next, and for a fault the reference to quote. */
public record Trouble(
        int status, String heading, String next, @Nullable String reference) {}
