/** Tests of the rule set as a whole. */
@NullMarked
package uk.waymark.rules;

import org.jspecify.annotations.NullMarked;
