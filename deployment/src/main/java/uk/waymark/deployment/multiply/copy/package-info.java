/** One copy of an area: who its children are, and what its own identifiers are. */
@NullMarked
package uk.waymark.deployment.multiply.copy;

import org.jspecify.annotations.NullMarked;
