/** Tests of the way out of hospital. */
@NullMarked
package uk.waymark.engine.discharge;

import org.jspecify.annotations.NullMarked;
