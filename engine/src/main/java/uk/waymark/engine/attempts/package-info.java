/** Counts failed attempts to get in, so that nobody can try passwords or keys at leisure. */
@NullMarked
package uk.waymark.engine.attempts;

import org.jspecify.annotations.NullMarked;
