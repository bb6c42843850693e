/** Whether the comparison of records and journeys knows every diagram. */
@NullMarked
package uk.waymark.processes.invariants;

import org.jspecify.annotations.NullMarked;
