/** The dates that the diagrams ask for. */
@NullMarked
package uk.waymark.processes.due;

import org.jspecify.annotations.NullMarked;
