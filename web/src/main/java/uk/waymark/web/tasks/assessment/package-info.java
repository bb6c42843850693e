/** The steps of the joint assessment. */
@NullMarked
package uk.waymark.web.tasks.assessment;

import org.jspecify.annotations.NullMarked;
