/** Tests of whom an assessment asks for advice. */
@NullMarked
package uk.waymark.engine.assessment;

import org.jspecify.annotations.NullMarked;
