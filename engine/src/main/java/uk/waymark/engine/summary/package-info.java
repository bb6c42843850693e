/** The short summary that helps in an emergency, and the version that the child can understand. */
@NullMarked
package uk.waymark.engine.summary;

import org.jspecify.annotations.NullMarked;
