/** A visit of several agencies together: one invitation, so that a family tells its story once. */
@NullMarked
package uk.waymark.engine.visit;

import org.jspecify.annotations.NullMarked;
