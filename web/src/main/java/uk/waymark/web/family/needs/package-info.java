/** What should be in place around a child, as its family reads it. */
@NullMarked
package uk.waymark.web.family.needs;

import org.jspecify.annotations.NullMarked;
