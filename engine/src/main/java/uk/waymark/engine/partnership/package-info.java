/** Which services a child needs, and whether they work together. */
@NullMarked
package uk.waymark.engine.partnership;

import org.jspecify.annotations.NullMarked;
