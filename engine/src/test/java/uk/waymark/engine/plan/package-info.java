/** Tests of plans: what may be written, what may be sent, and what never changes again. */
@NullMarked
package uk.waymark.engine.plan;

import org.jspecify.annotations.NullMarked;
