/** Going back a step of a child's journey, with a reason. */
@NullMarked
package uk.waymark.web.repair;

import org.jspecify.annotations.NullMarked;
