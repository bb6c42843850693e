/** Tests of this part of the pages. */
@NullMarked
package uk.waymark.web.journey;

import org.jspecify.annotations.NullMarked;
