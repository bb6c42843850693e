/** The steps that put right what is missing. */
@NullMarked
package uk.waymark.processes.flag;

import org.jspecify.annotations.NullMarked;
