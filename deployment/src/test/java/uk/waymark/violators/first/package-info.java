/** One half of a circle of packages, to show that the guards see it. */
@NullMarked
package uk.waymark.violators.first;

import org.jspecify.annotations.NullMarked;
