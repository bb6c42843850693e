/** Tests of the front door. */
@NullMarked
package uk.waymark.web.referral;

import org.jspecify.annotations.NullMarked;
