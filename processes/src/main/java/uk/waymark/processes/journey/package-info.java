/** Writes every step of a journey into the journey log, in the step's own transaction. */
@NullMarked
package uk.waymark.processes.journey;

import org.jspecify.annotations.NullMarked;
