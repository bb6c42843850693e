/** Every branch of a panel's journey, tried on the diagram itself. */
@NullMarked
package uk.waymark.processes.panel;

import org.jspecify.annotations.NullMarked;
