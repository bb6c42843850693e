/** Tests of the kept receipts. */
@NullMarked
package uk.waymark.engine.decision;

import org.jspecify.annotations.NullMarked;
