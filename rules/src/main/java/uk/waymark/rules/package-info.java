/** What may follow from what is known about a child: the rule set, its findings and its catalogue. */
@NullMarked
package uk.waymark.rules;

import org.jspecify.annotations.NullMarked;
