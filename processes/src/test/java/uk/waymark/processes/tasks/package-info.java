/** What waits for somebody, when little and when much does. */
@NullMarked
package uk.waymark.processes.tasks;

import org.jspecify.annotations.NullMarked;
