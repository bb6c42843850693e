/** Tests of the eligibility rules. */
@NullMarked
package uk.waymark.rules.eligibility;

import org.jspecify.annotations.NullMarked;
