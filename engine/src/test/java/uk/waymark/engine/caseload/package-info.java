/** Tests of the weights of children. */
@NullMarked
package uk.waymark.engine.caseload;

import org.jspecify.annotations.NullMarked;
