/** Who could be a child's key worker, best first, and why. */
@NullMarked
package uk.waymark.rules.keyworker;

import org.jspecify.annotations.NullMarked;
