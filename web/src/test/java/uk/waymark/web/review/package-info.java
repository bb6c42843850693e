/** The pages of reviews, their refusals, and who may see them. */
@NullMarked
package uk.waymark.web.review;

import org.jspecify.annotations.NullMarked;
