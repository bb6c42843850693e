/** Tests of the child's file: numbers, references and finding. */
@NullMarked
package uk.waymark.engine.casefile;

import org.jspecify.annotations.NullMarked;
