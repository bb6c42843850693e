/** The picture of a journey, and where a child is in it. */
@NullMarked
package uk.waymark.processes.map;

import org.jspecify.annotations.NullMarked;
