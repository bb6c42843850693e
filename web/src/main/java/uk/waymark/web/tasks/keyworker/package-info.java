/** The steps to one key worker for the family, each as a page. */
@NullMarked
package uk.waymark.web.tasks.keyworker;

import org.jspecify.annotations.NullMarked;
