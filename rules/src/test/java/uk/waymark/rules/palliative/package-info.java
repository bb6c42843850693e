/** Tests of what the signs of a condition point to. */
@NullMarked
package uk.waymark.rules.palliative;

import org.jspecify.annotations.NullMarked;
