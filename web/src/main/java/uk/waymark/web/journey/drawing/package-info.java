/** Draws a journey: shapes, arrows, and labels that keep clear of both. */
@NullMarked
package uk.waymark.web.journey.drawing;

import org.jspecify.annotations.NullMarked;
