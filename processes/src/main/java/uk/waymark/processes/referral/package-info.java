/** The steps from a referral to a decision that the family knows. */
@NullMarked
package uk.waymark.processes.referral;

import org.jspecify.annotations.NullMarked;
