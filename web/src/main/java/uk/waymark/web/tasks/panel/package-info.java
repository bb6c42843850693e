/** The steps of a joint panel, each as a page: need before money. */
@NullMarked
package uk.waymark.web.tasks.panel;

import org.jspecify.annotations.NullMarked;
