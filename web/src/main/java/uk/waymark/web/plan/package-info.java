/** The plan on a child's record: reading it, comparing its versions, and writing it section by section. */
@NullMarked
package uk.waymark.web.plan;

import org.jspecify.annotations.NullMarked;
