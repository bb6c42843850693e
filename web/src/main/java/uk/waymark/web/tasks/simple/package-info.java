/** The steps that are done outside Waymark and written down here. */
@NullMarked
package uk.waymark.web.tasks.simple;

import org.jspecify.annotations.NullMarked;
