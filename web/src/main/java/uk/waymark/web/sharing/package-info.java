/** Who can see what about a child, and the family's word on it. */
@NullMarked
package uk.waymark.web.sharing;

import org.jspecify.annotations.NullMarked;
