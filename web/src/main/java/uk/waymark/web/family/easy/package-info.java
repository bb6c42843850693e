/** The family page in easy words: one thought a line, with a picture that was drawn for it. */
@NullMarked
package uk.waymark.web.family.easy;

import org.jspecify.annotations.NullMarked;
