/** The pictures of the journeys. */
@NullMarked
package uk.waymark.processes.map;

import org.jspecify.annotations.NullMarked;
