/** Tests of meetings, with a real database. */
@NullMarked
package uk.waymark.engine.meeting;

import org.jspecify.annotations.NullMarked;
