/** A new assessment of a child whose plan is in force: asked for, decided, and what becomes of the plan. */
@NullMarked
package uk.waymark.processes.reassessment;

import org.jspecify.annotations.NullMarked;
