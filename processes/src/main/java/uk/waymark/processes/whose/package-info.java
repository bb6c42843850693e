/** Whose a step is when people come and go: it is taken from who has left, and somebody always answers for it. */
@NullMarked
package uk.waymark.processes.whose;

import org.jspecify.annotations.NullMarked;
