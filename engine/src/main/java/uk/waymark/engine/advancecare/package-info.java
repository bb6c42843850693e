/** The advance care plan of a child: offered, declined or made, and everybody who holds it. */
@NullMarked
package uk.waymark.engine.advancecare;

import org.jspecify.annotations.NullMarked;
