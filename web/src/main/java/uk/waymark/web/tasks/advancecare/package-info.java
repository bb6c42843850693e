/** The steps of an advance care plan, each as a page. */
@NullMarked
package uk.waymark.web.tasks.advancecare;

import org.jspecify.annotations.NullMarked;
