/** Tests of who does which work when. */
@NullMarked
package uk.waymark.deployment.drive.people;

import org.jspecify.annotations.NullMarked;
