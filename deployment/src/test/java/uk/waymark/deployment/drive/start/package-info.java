/** Where an area may be driven. */
@NullMarked
package uk.waymark.deployment.drive.start;

import org.jspecify.annotations.NullMarked;
