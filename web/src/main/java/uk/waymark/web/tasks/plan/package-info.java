/** The steps from the advice to a plan that everybody has, each as a page. */
@NullMarked
package uk.waymark.web.tasks.plan;

import org.jspecify.annotations.NullMarked;
