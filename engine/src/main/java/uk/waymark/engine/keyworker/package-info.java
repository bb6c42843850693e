/** The search for a child's key worker, from the asking to the handover, and the key workers' caseloads. */
@NullMarked
package uk.waymark.engine.keyworker;

import org.jspecify.annotations.NullMarked;
