/** New assessments beside a plan in force, with everything that may not be. */
@NullMarked
package uk.waymark.engine.reassessment;

import org.jspecify.annotations.NullMarked;
