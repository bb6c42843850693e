/** A large area made from a driven one, and whether its children differ from those who were driven. */
@NullMarked
package uk.waymark.deployment.bench.area;

import org.jspecify.annotations.NullMarked;
