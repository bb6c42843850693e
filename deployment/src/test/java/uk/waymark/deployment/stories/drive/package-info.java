/** A driven area: the same seed gives the same history, and a bottleneck comes from too few days. */
@NullMarked
package uk.waymark.deployment.stories.drive;

import org.jspecify.annotations.NullMarked;
