/** The steps of growing up: from naming who stays through the move to looking back after it. */
@NullMarked
package uk.waymark.processes.transition;

import org.jspecify.annotations.NullMarked;
