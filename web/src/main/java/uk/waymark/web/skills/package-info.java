/** The page about the skills that a child's care takes. */
@NullMarked
package uk.waymark.web.skills;

import org.jspecify.annotations.NullMarked;
