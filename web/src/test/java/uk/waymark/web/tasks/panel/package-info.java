/** Tests of what is typed about money. */
@NullMarked
package uk.waymark.web.tasks.panel;

import org.jspecify.annotations.NullMarked;
