/** Long work in the background, each kind on a thread of its own. */
@NullMarked
package uk.waymark.engine.background;

import org.jspecify.annotations.NullMarked;
