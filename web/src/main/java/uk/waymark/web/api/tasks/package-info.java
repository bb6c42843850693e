/** Tasks for programs: listed, read and completed with the same forms as on the pages. */
@NullMarked
package uk.waymark.web.api.tasks;

import org.jspecify.annotations.NullMarked;
