/** Tries the journey of an advance care plan. */
@NullMarked
package uk.waymark.processes.advancecare;

import org.jspecify.annotations.NullMarked;
