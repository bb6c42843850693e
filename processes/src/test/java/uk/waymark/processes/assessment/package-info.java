/** The joint assessment's drawing, walked without a database. */
@NullMarked
package uk.waymark.processes.assessment;

import org.jspecify.annotations.NullMarked;
