/** Tests of time limits and calendars. */
@NullMarked
package uk.waymark.rules.statute;

import org.jspecify.annotations.NullMarked;
