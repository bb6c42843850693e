/** Tests of this part of the engine. */
@NullMarked
package uk.waymark.engine.api;

import org.jspecify.annotations.NullMarked;
