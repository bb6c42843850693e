/** Who can see what about a child, as its family reads and decides it. */
@NullMarked
package uk.waymark.web.sharing.told;

import org.jspecify.annotations.NullMarked;
