/** The page about the people who matter to a child. */
@NullMarked
package uk.waymark.web.circle;

import org.jspecify.annotations.NullMarked;
