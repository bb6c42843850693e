/** How a child is: the condition, the phase, and the dates that make care more urgent. */
@NullMarked
package uk.waymark.web.condition;

import org.jspecify.annotations.NullMarked;
