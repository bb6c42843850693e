/** What is due when a young person grows up, with the four ages at which the law calls somebody an adult. */
@NullMarked
package uk.waymark.rules.transition;

import org.jspecify.annotations.NullMarked;
