/** Moves timers and open steps when a statutory date moves. */
@NullMarked
package uk.waymark.processes.clock;

import org.jspecify.annotations.NullMarked;
