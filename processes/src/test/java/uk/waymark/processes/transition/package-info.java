/** Every branch and every timer of these journeys, tried on the diagrams themselves. */
@NullMarked
package uk.waymark.processes.transition;

import org.jspecify.annotations.NullMarked;
