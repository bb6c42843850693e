/** Tests of this part of the engine. */
@NullMarked
package uk.waymark.engine.attempts;

import org.jspecify.annotations.NullMarked;
