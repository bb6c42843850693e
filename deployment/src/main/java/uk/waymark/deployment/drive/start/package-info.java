/** A start of Waymark that drives an area first, when its settings ask for one. */
@NullMarked
package uk.waymark.deployment.drive.start;

import org.jspecify.annotations.NullMarked;
