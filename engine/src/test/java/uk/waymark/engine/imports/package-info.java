/** Tests of this part of the engine. */
@NullMarked
package uk.waymark.engine.imports;

import org.jspecify.annotations.NullMarked;
