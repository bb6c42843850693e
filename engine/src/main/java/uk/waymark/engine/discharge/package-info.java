/** Going home from hospital: what has to be ready, the meeting before leaving, and the first visit at home. */
@NullMarked
package uk.waymark.engine.discharge;

import org.jspecify.annotations.NullMarked;
