/** Which single fact, were it different, would change an answer. */
@NullMarked
package uk.waymark.rules.whatif;

import org.jspecify.annotations.NullMarked;
