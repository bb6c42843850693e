/** The steps of the yearly review of a plan. */
@NullMarked
package uk.waymark.processes.review;

import org.jspecify.annotations.NullMarked;
