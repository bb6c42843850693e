/** The people of a child's family: who they are, how to reach them, and to whom the record is closed. */
@NullMarked
package uk.waymark.web.family;

import org.jspecify.annotations.NullMarked;
