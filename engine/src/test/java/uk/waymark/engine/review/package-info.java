/** Reviews: their dates, and what the law refuses. */
@NullMarked
package uk.waymark.engine.review;

import org.jspecify.annotations.NullMarked;
