/** Care that takes skill: where the child is, and who has been trained for it until when. */
@NullMarked
package uk.waymark.engine.skills;

import org.jspecify.annotations.NullMarked;
