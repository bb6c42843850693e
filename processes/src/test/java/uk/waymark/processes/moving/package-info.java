/** Tests of moves to another area. */
@NullMarked
package uk.waymark.processes.moving;

import org.jspecify.annotations.NullMarked;
