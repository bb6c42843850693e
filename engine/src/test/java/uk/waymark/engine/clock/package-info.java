/** Tests of the statutory dates. */
@NullMarked
package uk.waymark.engine.clock;

import org.jspecify.annotations.NullMarked;
