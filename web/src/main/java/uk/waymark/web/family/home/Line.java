package uk.waymark.web.family.home;

/**
 * Something that goes on now.
 *
 * @param who who has it, in words
 * @param by by when, in words; empty without a date
 * @param late whether that day has passed
 */
public record Line(String what, String who, String by, boolean late) {}
