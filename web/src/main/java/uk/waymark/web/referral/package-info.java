/** The front door: asking for help, by a professional or by the family. */
@NullMarked
package uk.waymark.web.referral;

import org.jspecify.annotations.NullMarked;
