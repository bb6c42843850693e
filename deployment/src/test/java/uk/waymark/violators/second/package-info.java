/** The other half of a circle of packages, to show that the guards see it. */
@NullMarked
package uk.waymark.violators.second;

import org.jspecify.annotations.NullMarked;
