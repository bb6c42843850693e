/** The page on which a new assessment of a child with a plan is asked for, and says how it stands. */
@NullMarked
package uk.waymark.web.reassessment;

import org.jspecify.annotations.NullMarked;
