/** The steps from the advice to a plan that everybody has, or to help without one. */
@NullMarked
package uk.waymark.processes.plan;

import org.jspecify.annotations.NullMarked;
