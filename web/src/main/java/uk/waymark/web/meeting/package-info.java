/** The meetings of one child: planned, answered, held, and what was agreed there. */
@NullMarked
package uk.waymark.web.meeting;

import org.jspecify.annotations.NullMarked;
