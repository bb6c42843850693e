/** Tests of the way to services for adults. */
@NullMarked
package uk.waymark.engine.transition;

import org.jspecify.annotations.NullMarked;
