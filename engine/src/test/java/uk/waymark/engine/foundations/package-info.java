/** Tests of facts, flags and the nightly check. */
@NullMarked
package uk.waymark.engine.foundations;

import org.jspecify.annotations.NullMarked;
