/** Growing up: the four ages apart, the services for adults, and somebody who stays through the move. */
@NullMarked
package uk.waymark.engine.transition;

import org.jspecify.annotations.NullMarked;
