/** Dates and days as people say them. */
@NullMarked
package uk.waymark.web.words;

import org.jspecify.annotations.NullMarked;
