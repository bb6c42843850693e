/** The invented people of the stories, what they do, and the checks that hold after everything they do. */
@NullMarked
package uk.waymark.deployment.stories.world;

import org.jspecify.annotations.NullMarked;
