/** The diagrams read as drawings, and the journeys tried as a whole. */
@NullMarked
package uk.waymark.processes;

import org.jspecify.annotations.NullMarked;
