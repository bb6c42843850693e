/** The reviews of a child's plan, and the reviews that are due in an area. */
@NullMarked
package uk.waymark.web.review;

import org.jspecify.annotations.NullMarked;
