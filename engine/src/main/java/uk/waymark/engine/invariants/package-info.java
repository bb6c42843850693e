/** What has to hold in the records of every child, and the check that looks whether it does. */
@NullMarked
package uk.waymark.engine.invariants;

import org.jspecify.annotations.NullMarked;
