/** People who come and go, and the steps that somebody has to answer for meanwhile. */
@NullMarked
package uk.waymark.processes.whose;

import org.jspecify.annotations.NullMarked;
