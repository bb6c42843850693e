/** Where children wait, how long, and who has the ball. */
@NullMarked
package uk.waymark.web.waits;

import org.jspecify.annotations.NullMarked;
