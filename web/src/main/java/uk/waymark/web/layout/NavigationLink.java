package uk.waymark.web.layout;

/** One entry of a navigation, and whether the reader is there now. */
public record NavigationLink(String text, String href, boolean current) {}
