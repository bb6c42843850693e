/** How all records are compared: in slices, twice, and on from where it was. */
@NullMarked
package uk.waymark.engine.invariants;

import org.jspecify.annotations.NullMarked;
