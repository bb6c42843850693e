/** The steps from a referral to a decision, each as a page. */
@NullMarked
package uk.waymark.web.tasks.referral;

import org.jspecify.annotations.NullMarked;
