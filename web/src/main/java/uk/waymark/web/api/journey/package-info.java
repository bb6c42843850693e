/** A child's journey, foundations and decisions for programs. */
@NullMarked
package uk.waymark.web.api.journey;

import org.jspecify.annotations.NullMarked;
