/** Each thing that has to hold between the records of a child, without the diagrams. */
@NullMarked
package uk.waymark.engine.invariants.ledgers;

import org.jspecify.annotations.NullMarked;
