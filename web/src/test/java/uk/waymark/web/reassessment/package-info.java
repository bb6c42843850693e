/** The page of new assessments, as people use it. */
@NullMarked
package uk.waymark.web.reassessment;

import org.jspecify.annotations.NullMarked;
