/** Who did, read or refused what, and when: written once, never changed; and how each child's journey went. */
@NullMarked
package uk.waymark.engine.audit;

import org.jspecify.annotations.NullMarked;
