/** Brings in many children from a file: read, sealed, then taken in row by row, each once, with its result. */
@NullMarked
package uk.waymark.engine.imports;

import org.jspecify.annotations.NullMarked;
