package uk.waymark.violators.first;

import uk.waymark.violators.second.SecondHalf;

/** Breaks a rule of the house on purpose: it needs what needs it. */
public record FirstHalf(SecondHalf other) {}
