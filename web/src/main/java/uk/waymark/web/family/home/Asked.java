package uk.waymark.web.family.home;

/**
 * Something that we ask of a family.
 *
 * @param by by when, as a sentence; empty without a date
 * @param late whether that day has passed
 * @param otherwise what happens if we do not hear from them; empty when nothing does
 */
public record Asked(String what, String href, String by, boolean late, String otherwise) {}
