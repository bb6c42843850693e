/** Tests of what a panel may decide, and in which order. */
@NullMarked
package uk.waymark.engine.panel;

import org.jspecify.annotations.NullMarked;
