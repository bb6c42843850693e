/** The pages about meetings, walked as people of different roles walk them. */
@NullMarked
package uk.waymark.web.meeting;

import org.jspecify.annotations.NullMarked;
