/** Which of the four palliative categories the signs of a condition point to. */
@NullMarked
package uk.waymark.rules.palliative;

import org.jspecify.annotations.NullMarked;
