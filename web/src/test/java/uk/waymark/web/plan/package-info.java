/** Tests of the pages on which a plan is read and written. */
@NullMarked
package uk.waymark.web.plan;

import org.jspecify.annotations.NullMarked;
