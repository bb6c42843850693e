/** The journey of a child through the diagrams, and the tasks that people do on the way. */
@NullMarked
package uk.waymark.processes;

import org.jspecify.annotations.NullMarked;
