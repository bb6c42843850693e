/** The dates that the law sets, when they began, how they ended and why they were late. */
@NullMarked
package uk.waymark.engine.clock;

import org.jspecify.annotations.NullMarked;
