package uk.waymark.web.component;

import org.jspecify.annotations.Nullable;

/** Something to mend, and where on the page it is. */
public record Problem(String text, @Nullable String href) {}
