/** A family has moved to another area: what goes on here ends, and what the other area needs is handed over. */
@NullMarked
package uk.waymark.processes.moving;

import org.jspecify.annotations.NullMarked;
