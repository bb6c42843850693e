/** The yearly review of a plan: when it is due, who is invited, what was said, and what was decided. */
@NullMarked
package uk.waymark.engine.review;

import org.jspecify.annotations.NullMarked;
