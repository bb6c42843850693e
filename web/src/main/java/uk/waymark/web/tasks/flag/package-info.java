/** The step in which something missing is put right. */
@NullMarked
package uk.waymark.web.tasks.flag;

import org.jspecify.annotations.NullMarked;
