/** The steps of a new assessment beside a plan in force, each with its form. */
@NullMarked
package uk.waymark.web.tasks.reassessment;

import org.jspecify.annotations.NullMarked;
