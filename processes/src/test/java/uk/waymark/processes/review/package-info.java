/** The review's diagram, walked completely. */
@NullMarked
package uk.waymark.processes.review;

import org.jspecify.annotations.NullMarked;
