/** The one front door: a request for help, the search for a child already known, and its acknowledgement. */
@NullMarked
package uk.waymark.engine.referral;

import org.jspecify.annotations.NullMarked;
