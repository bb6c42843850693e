/** Tests of what a family says later to a draft. */
@NullMarked
package uk.waymark.web.plan.late;

import org.jspecify.annotations.NullMarked;
