/** How a child's assessment stands: who was asked, since when, and what came back. */
@NullMarked
package uk.waymark.web.assessment;

import org.jspecify.annotations.NullMarked;
