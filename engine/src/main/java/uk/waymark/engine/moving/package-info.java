/** A family moves to another area: what ends here, what is handed over by when, and how a mistake is taken back. */
@NullMarked
package uk.waymark.engine.moving;

import org.jspecify.annotations.NullMarked;
