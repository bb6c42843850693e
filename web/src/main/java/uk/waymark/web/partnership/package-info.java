/** The page about how the services work together for a child. */
@NullMarked
package uk.waymark.web.partnership;

import org.jspecify.annotations.NullMarked;
