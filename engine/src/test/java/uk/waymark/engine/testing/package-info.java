/** A real database, a clock that can be moved and a counter of round trips, for tests of every module. */
@NullMarked
package uk.waymark.engine.testing;

import org.jspecify.annotations.NullMarked;
