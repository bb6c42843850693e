/** Walks the diagram of a new assessment beside a plan. */
@NullMarked
package uk.waymark.processes.reassessment;

import org.jspecify.annotations.NullMarked;
