/** The page about a child's advance care plan and who holds it. */
@NullMarked
package uk.waymark.web.advancecare;

import org.jspecify.annotations.NullMarked;
