/** The page about levels of need and continuing care. */
@NullMarked
package uk.waymark.web.continuingcare;

import org.jspecify.annotations.NullMarked;
