/** Moves running journeys to a changed diagram: looked at first, one journey at a time, with what became of each. */
@NullMarked
package uk.waymark.processes.migration;

import org.jspecify.annotations.NullMarked;
