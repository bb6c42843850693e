/** The page about growing up, walked as people of different roles walk it. */
@NullMarked
package uk.waymark.web.growingup;

import org.jspecify.annotations.NullMarked;
