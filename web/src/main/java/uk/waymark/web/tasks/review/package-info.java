/** The steps of the yearly review of a plan, each as a page. */
@NullMarked
package uk.waymark.web.tasks.review;

import org.jspecify.annotations.NullMarked;
