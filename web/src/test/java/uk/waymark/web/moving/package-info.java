/** Tests of the pages of a move. */
@NullMarked
package uk.waymark.web.moving;

import org.jspecify.annotations.NullMarked;
