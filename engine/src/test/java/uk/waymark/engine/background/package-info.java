/** Tests of work in the background. */
@NullMarked
package uk.waymark.engine.background;

import org.jspecify.annotations.NullMarked;
