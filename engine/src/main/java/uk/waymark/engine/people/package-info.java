/** The agencies of every sector, the people in them, and their sign-ins. */
@NullMarked
package uk.waymark.engine.people;

import org.jspecify.annotations.NullMarked;
