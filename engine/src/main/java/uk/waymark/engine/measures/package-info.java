/** How long children wait, and where. */
@NullMarked
package uk.waymark.engine.measures;

import org.jspecify.annotations.NullMarked;
