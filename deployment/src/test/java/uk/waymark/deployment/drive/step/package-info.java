/** Tests of what a driver reads from its file of parameters, and of its dice. */
@NullMarked
package uk.waymark.deployment.drive.step;

import org.jspecify.annotations.NullMarked;
