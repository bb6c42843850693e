/** Tests of the foundation rules. */
@NullMarked
package uk.waymark.rules.foundations;

import org.jspecify.annotations.NullMarked;
