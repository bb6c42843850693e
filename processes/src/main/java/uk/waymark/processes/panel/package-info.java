/** The steps of a joint panel: the question, the need, the money, and the family's answer. */
@NullMarked
package uk.waymark.processes.panel;

import org.jspecify.annotations.NullMarked;
