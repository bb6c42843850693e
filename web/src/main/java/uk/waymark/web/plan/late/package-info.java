/** What a family says to a draft plan when its days for it are over. */
@NullMarked
package uk.waymark.web.plan.late;

import org.jspecify.annotations.NullMarked;
