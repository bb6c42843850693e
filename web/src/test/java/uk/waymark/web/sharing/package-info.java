/** Tests of who can see what, as its family reads it. */
@NullMarked
package uk.waymark.web.sharing;

import org.jspecify.annotations.NullMarked;
