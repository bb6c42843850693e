/** What the foundations of good care look like for one child, and the flags for what is missing. */
@NullMarked
package uk.waymark.engine.foundations;

import org.jspecify.annotations.NullMarked;
