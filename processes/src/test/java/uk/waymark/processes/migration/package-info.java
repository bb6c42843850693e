/** Tries moving running journeys to a changed diagram. */
@NullMarked
package uk.waymark.processes.migration;

import org.jspecify.annotations.NullMarked;
