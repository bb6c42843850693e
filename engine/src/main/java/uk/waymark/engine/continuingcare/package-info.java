/** The levels of need in the ten areas of care, and what they point to. */
@NullMarked
package uk.waymark.engine.continuingcare;

import org.jspecify.annotations.NullMarked;
