/** The steps of an advance care plan: talking, writing, agreeing, sending it round, and looking at it again. */
@NullMarked
package uk.waymark.processes.advancecare;

import org.jspecify.annotations.NullMarked;
