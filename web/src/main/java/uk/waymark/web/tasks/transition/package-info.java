/** The steps of growing up, each as a page. */
@NullMarked
package uk.waymark.web.tasks.transition;

import org.jspecify.annotations.NullMarked;
