/** The front door for programs. */
@NullMarked
package uk.waymark.web.api.referral;

import org.jspecify.annotations.NullMarked;
