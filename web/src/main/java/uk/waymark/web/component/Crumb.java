package uk.waymark.web.component;

/** One step of the way back. */
public record Crumb(String text, String href) {}
