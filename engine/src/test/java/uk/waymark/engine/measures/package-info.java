/** Tests of the waiting times. */
@NullMarked
package uk.waymark.engine.measures;

import org.jspecify.annotations.NullMarked;
