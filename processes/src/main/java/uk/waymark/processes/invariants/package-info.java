/** What has to hold between the records of every child and the journeys in the process engine. */
@NullMarked
package uk.waymark.processes.invariants;

import org.jspecify.annotations.NullMarked;
