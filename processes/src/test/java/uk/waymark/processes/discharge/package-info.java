/** Every branch and every timer of this journey, tried on the diagram itself. */
@NullMarked
package uk.waymark.processes.discharge;

import org.jspecify.annotations.NullMarked;
