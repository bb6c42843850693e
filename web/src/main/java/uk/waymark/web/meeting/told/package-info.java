/** Meetings as a child's family reads them: what they are for in its words, and what is asked of it. */
@NullMarked
package uk.waymark.web.meeting.told;

import org.jspecify.annotations.NullMarked;
