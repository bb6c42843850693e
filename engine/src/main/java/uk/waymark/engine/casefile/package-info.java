/** The child's file: who the child is and how to find them. */
@NullMarked
package uk.waymark.engine.casefile;

import org.jspecify.annotations.NullMarked;
