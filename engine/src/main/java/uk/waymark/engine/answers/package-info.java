/** The answers that the records of care can hold, with what each means for the foundations. */
@NullMarked
package uk.waymark.engine.answers;

import org.jspecify.annotations.NullMarked;
