/** The first page after signing in. */
@NullMarked
package uk.waymark.web.today;

import org.jspecify.annotations.NullMarked;
