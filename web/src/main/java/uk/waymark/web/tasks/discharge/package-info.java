/** The steps that bring a child home from hospital, each as a page. */
@NullMarked
package uk.waymark.web.tasks.discharge;

import org.jspecify.annotations.NullMarked;
