/** The page about a child's plan and goals. */
@NullMarked
package uk.waymark.web.planning;

import org.jspecify.annotations.NullMarked;
