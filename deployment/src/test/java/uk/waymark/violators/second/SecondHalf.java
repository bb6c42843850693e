package uk.waymark.violators.second;

import org.jspecify.annotations.Nullable;
import uk.waymark.violators.first.FirstHalf;

/** Breaks a rule of the house on purpose: it needs what needs it. */
public record SecondHalf(@Nullable FirstHalf other) {}
