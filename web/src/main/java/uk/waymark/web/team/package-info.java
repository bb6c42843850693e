/** Who is in a child's team, in which part, on which ground. */
@NullMarked
package uk.waymark.web.team;

import org.jspecify.annotations.NullMarked;
