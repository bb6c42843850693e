/** The steps that find, name and change a child's key worker. */
@NullMarked
package uk.waymark.processes.keyworker;

import org.jspecify.annotations.NullMarked;
