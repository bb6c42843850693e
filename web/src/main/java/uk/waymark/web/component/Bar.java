package uk.waymark.web.component;

import org.jspecify.annotations.Nullable;

/** One bar of a figure: its name, its length, the same in words, and where more is told. */
public record Bar(
        String label, double value, String words, @Nullable String href) {}
