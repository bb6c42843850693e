/** Background work that failed, and how it is tried again. */
@NullMarked
package uk.waymark.processes.repair;

import org.jspecify.annotations.NullMarked;
