/** Tests of the front door. */
@NullMarked
package uk.waymark.engine.referral;

import org.jspecify.annotations.NullMarked;
