/** The dates that the diagrams ask for: the law's, the service's own standards, and the flags'. */
@NullMarked
package uk.waymark.processes.due;

import org.jspecify.annotations.NullMarked;
