/** Who works in a driven area, how much each can do in a week, and in which order work is taken up. */
@NullMarked
package uk.waymark.deployment.drive.people;

import org.jspecify.annotations.NullMarked;
