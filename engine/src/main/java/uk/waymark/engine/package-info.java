/** The child's file: what is known, who may see it, and what follows from a change. */
@NullMarked
package uk.waymark.engine;

import org.jspecify.annotations.NullMarked;
