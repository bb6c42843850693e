/** The plan as a child's family reads it: in words that it knows, with what it can do now and by when. */
@NullMarked
package uk.waymark.web.plan.told;

import org.jspecify.annotations.NullMarked;
