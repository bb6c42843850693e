/** Whether the law excuses that something is late, on every page that asks. */
@NullMarked
package uk.waymark.web.late;

import org.jspecify.annotations.NullMarked;
