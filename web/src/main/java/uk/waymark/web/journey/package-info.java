/** A journey drawn from its diagram, as a picture and as a list. */
@NullMarked
package uk.waymark.web.journey;

import org.jspecify.annotations.NullMarked;
