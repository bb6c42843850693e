/** Tests of the drawn journey. */
@NullMarked
package uk.waymark.web.journey.drawing;

import org.jspecify.annotations.NullMarked;
