/** The steps that bring a child home from hospital. */
@NullMarked
package uk.waymark.processes.discharge;

import org.jspecify.annotations.NullMarked;
