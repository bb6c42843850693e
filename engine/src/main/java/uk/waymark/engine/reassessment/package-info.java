/** A new assessment while a plan is in force: who asked for it, what was decided, and what became of the plan. */
@NullMarked
package uk.waymark.engine.reassessment;

import org.jspecify.annotations.NullMarked;
