/** The people who matter to a child, and what supports them. */
@NullMarked
package uk.waymark.engine.circle;

import org.jspecify.annotations.NullMarked;
