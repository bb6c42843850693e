/** The children of a driven area: who asks for them, what happens to them, and what belongs to a step before it can be done. */
@NullMarked
package uk.waymark.deployment.drive.life;

import org.jspecify.annotations.NullMarked;
