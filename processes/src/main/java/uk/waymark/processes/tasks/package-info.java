/** What waits for whom, and how a task is done. */
@NullMarked
package uk.waymark.processes.tasks;

import org.jspecify.annotations.NullMarked;
