/** The time limits of the law, versioned by date, and the calendars they are counted on. */
@NullMarked
package uk.waymark.rules.statute;

import org.jspecify.annotations.NullMarked;
