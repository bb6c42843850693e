/** The embedded process engine: its settings, its tables, its clock and its workers. */
@NullMarked
package uk.waymark.processes.bpmn;

import org.jspecify.annotations.NullMarked;
