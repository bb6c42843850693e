/** Tests of moves to another area. */
@NullMarked
package uk.waymark.engine.moving;

import org.jspecify.annotations.NullMarked;
