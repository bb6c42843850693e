/** The plan for a child: what it covers, what child and family say in it, and what they want to achieve. */
@NullMarked
package uk.waymark.engine.planning;

import org.jspecify.annotations.NullMarked;
