/** Which areas may be multiplied. */
@NullMarked
package uk.waymark.deployment.multiply.start;

import org.jspecify.annotations.NullMarked;
