/** Tests of what is due when a young person grows up. */
@NullMarked
package uk.waymark.rules.transition;

import org.jspecify.annotations.NullMarked;
